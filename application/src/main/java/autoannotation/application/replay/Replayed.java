package autoannotation.application.replay;

/**
 * What became of inputs that were to be routed anew.
 *
 * @param routed how many were
 * @param failed how many the machine could not annotate
 * @param left how many were not tried because the time was up
 */
public record Replayed(int routed, int failed, int left) {}
