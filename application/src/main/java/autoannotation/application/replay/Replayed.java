package autoannotation.application.replay;

/**
 * Result of a replay.
 *
 * @param routed number of inputs that were routed
 * @param failed number of inputs that the state machine failed on
 * @param left number of inputs that were not started because time ran out
 */
public record Replayed(int routed, int failed, int left) {}
