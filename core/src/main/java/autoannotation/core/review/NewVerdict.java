package autoannotation.core.review;

import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictOutcome;
import java.time.Instant;
import java.util.Optional;

/**
 * A verdict that a person has sent; {@link ReviewRules} decide whether it counts.
 *
 * @param id chosen by the sender: 8 to 64 letters, digits, '_' and '-'
 * @param secondsSpent how long the person looked at the annotation; in [0, 1000000)
 * @param comment at most 1000 characters, no control characters
 * @param revision the revision of the annotation that the person saw; 0 for an ADD
 */
public record NewVerdict(
    String id,
    VerdictContent content,
    Reviewer by,
    Instant at,
    double secondsSpent,
    Optional<String> comment,
    int revision) {

  public NewVerdict {
    if (!id.matches("[A-Za-z0-9_-]{8,64}")) {
      throw new IllegalArgumentException(
          "verdict id is not 8 to 64 letters, digits, '_' and '-': " + id);
    }
    if (!(secondsSpent >= 0 && secondsSpent < 1e6)) {
      throw new IllegalArgumentException("seconds_spent is not in [0, 1000000): " + secondsSpent);
    }
    if (comment.isPresent() && !comment.get().matches("[^\\p{Cntrl}]{0,1000}")) {
      throw new IllegalArgumentException(
          "comment is longer than 1000 characters, or holds one that can't be seen");
    }
  }

  /** The verdict with its outcome, for the annotation's history. */
  Verdict withOutcome(VerdictOutcome outcome) {
    return new Verdict(id, content, by.userId(), at, secondsSpent, comment, outcome);
  }
}
