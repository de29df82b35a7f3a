package autoannotation.core.annotation;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry in an annotation's history: who said what and when, and what that made of it.
 *
 * @param id made by who sends it: the same id is the same verdict, however often it arrives
 * @param secondsSpent how long the person looked, at least 0
 */
public record Verdict(
    String id,
    VerdictContent content,
    String userId,
    Instant createdAt,
    double secondsSpent,
    Optional<String> comment,
    VerdictOutcome outcome) {}
