package autoannotation.application.replay;

import autoannotation.core.workflow.Moves;
import java.util.SortedMap;

/**
 * Result of a dry run.
 *
 * @param number version of the workflow
 * @param photos number of inputs that were counted
 * @param more whether inputs are left because time ran out
 * @param moves by concept id
 */
public record Foretold(int number, int photos, boolean more, SortedMap<String, Moves> moves) {}
