package autoannotation.application.replay;

import autoannotation.core.workflow.Moves;
import java.util.SortedMap;

/**
 * What a version of the workflow would do with what was detected.
 *
 * @param number of the version
 * @param photos how many were counted
 * @param more whether some were not counted because the time was up
 * @param moves by concept
 */
public record Foretold(int number, int photos, boolean more, SortedMap<String, Moves> moves) {}
