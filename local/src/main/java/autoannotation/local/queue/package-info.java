/** A queue in a folder: what has to be kept for a redrive. */
package autoannotation.local.queue;
