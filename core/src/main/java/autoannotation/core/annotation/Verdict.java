package autoannotation.core.annotation;

import java.time.Instant;
import java.util.Optional;

/**
 * A verdict in an annotation's history: what a person said, and its outcome.
 *
 * @param id chosen by the sender; a verdict that arrives again with the same id is not counted
 *     again
 * @param secondsSpent how long the person looked at the annotation; in [0, 1000000)
 */
public record Verdict(
    String id,
    VerdictContent content,
    String userId,
    Instant createdAt,
    double secondsSpent,
    Optional<String> comment,
    VerdictOutcome outcome) {}
