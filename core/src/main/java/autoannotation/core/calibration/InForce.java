package autoannotation.core.calibration;

import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for one concept now.
 *
 * @param accept the accept limit
 * @param review the review limit
 * @param fallbackAccept the accept limit where a promise was broken and nothing is proven instead
 * @param promise what the active workflow promises, if it does
 * @param countedFrom the first day whose evidence counts: after a broken promise, the world is
 *     another
 */
public record InForce(
    double accept,
    double review,
    double fallbackAccept,
    Optional<Promise> promise,
    LocalDate countedFrom) {}
