package autoannotation.core.workflow;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a version's limits of one concept rest on.
 *
 * @param promise empty: nothing is promised, a person chose the limits
 * @param countedFrom the first day whose evidence counts for later promises
 */
public record Grounds(Optional<Promise> promise, LocalDate countedFrom) {}
