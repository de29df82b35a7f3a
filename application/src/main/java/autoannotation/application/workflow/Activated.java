package autoannotation.application.workflow;

/**
 * What is in force after an activation.
 *
 * @param number the version asked for, or a newer one with its limits
 * @param already whether it was before
 */
public record Activated(int number, boolean already) {}
