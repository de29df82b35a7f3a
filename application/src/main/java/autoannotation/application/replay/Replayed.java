package autoannotation.application.replay;

import autoannotation.core.annotation.InputId;
import java.util.Optional;

/**
 * Result of a replay.
 *
 * @param routed number of inputs that were routed
 * @param failed number of inputs that the state machine failed on
 * @param after the input to go on after, because time ran out; empty if the scope was gone through
 */
public record Replayed(int routed, int failed, Optional<InputId> after) {}
