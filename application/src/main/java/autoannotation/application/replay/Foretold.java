package autoannotation.application.replay;

import autoannotation.core.annotation.InputId;
import autoannotation.core.workflow.Moves;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Result of a dry run.
 *
 * @param number version of the workflow
 * @param photos number of inputs that were counted
 * @param after the input to go on after, because time ran out; empty if the scope was gone through
 * @param moves by concept id
 */
public record Foretold(
    int number, int photos, Optional<InputId> after, SortedMap<String, Moves> moves) {}
