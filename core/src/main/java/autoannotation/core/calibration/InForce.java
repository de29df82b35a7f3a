package autoannotation.core.calibration;

import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The limits of one concept in the workflow in force, and what it promises.
 *
 * @param accept the accept limit
 * @param review the review limit
 * @param fallbackAccept the accept limit to use if the promise is broken and no threshold is
 *     proven: the template's
 * @param promise empty if the workflow promises nothing for the concept
 * @param countedFrom the first day (UTC) whose evidence counts: the day on which a promise was last
 *     found broken, since what was found before may no longer hold; empty if none was
 */
public record InForce(
    double accept,
    double review,
    double fallbackAccept,
    Optional<Promise> promise,
    Optional<LocalDate> countedFrom) {}
