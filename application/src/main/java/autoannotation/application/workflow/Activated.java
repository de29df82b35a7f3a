package autoannotation.application.workflow;

/**
 * Result of an activation.
 *
 * @param number number of the version in force: the requested one, or a newer one with the same
 *     limits
 * @param already whether it was in force before
 */
public record Activated(int number, boolean already) {}
