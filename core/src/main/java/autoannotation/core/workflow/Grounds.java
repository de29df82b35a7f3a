package autoannotation.core.workflow;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the limits of one concept in a version of the workflow rest on.
 *
 * @param promise empty if nothing is promised because a person chose the limits
 * @param countedFrom the first day (UTC) whose evidence counts for later promises; empty if all
 *     evidence counts
 */
public record Grounds(Optional<Promise> promise, Optional<LocalDate> countedFrom) {}
