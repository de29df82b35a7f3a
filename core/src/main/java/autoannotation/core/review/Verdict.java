package autoannotation.core.review;

import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Label;
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
    Judgement judgement,
    String userId,
    Instant createdAt,
    double secondsSpent,
    Optional<String> comment,
    Outcome outcome) {

  /**
   * What a verdict made of the annotation.
   *
   * @param statusBefore empty for an added one
   * @param label what stands now
   * @param iou of the box before and the box after, if the verdict moved it
   * @param undoes the id of the verdict that an UNDO takes back
   */
  public record Outcome(
      Optional<AnnotationStatus> statusBefore,
      AnnotationStatus status,
      Label label,
      Optional<Double> iou,
      Optional<String> undoes) {}

  static Verdict of(Submission submission, Outcome outcome) {
    return new Verdict(
        submission.id(),
        submission.judgement(),
        submission.by().userId(),
        submission.at(),
        submission.secondsSpent(),
        submission.comment(),
        outcome);
  }
}
