/**
 * Runs the part of the Amazon States Language (JSONata dialect) that our definitions use, in this
 * JVM. What it does not know it refuses by name, before it starts.
 */
package autoannotation.local.states;
