package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of an annotation's verdicts stand, and what was before each. */
public final class History {

  private History() {}

  /** The verdicts that were not taken back, in the order in which they were given. */
  public static List<Verdict> standing(List<Verdict> verdicts) {
    List<Verdict> standing = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      switch (verdict.judgement()) {
        case Judgement.Undo _ -> standing.removeLast();
        case Judgement _ -> standing.add(verdict);
      }
    }
    return List.copyOf(standing);
  }

  /** The verdict that an UNDO would take back. */
  static Optional<Verdict> last(Annotation annotation) {
    List<Verdict> standing = standing(annotation.verdicts());
    return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
  }

  /**
   * What is left when the last verdict that stands is taken back. An added box is denied then.
   *
   * @throws RefusedVerdictException if no verdict stands
   */
  static Outcome undo(Annotation annotation) {
    Verdict last =
        last(annotation)
            .orElseThrow(
                () ->
                    new RefusedVerdictException(
                        Refusal.IMPOSSIBLE,
                        "There is no verdict to UNDO. Reload the annotation to see its history."));
    return new Outcome(
        Optional.of(annotation.status()),
        last.outcome().statusBefore().orElse(AnnotationStatus.ANNOTATION_REVIEW_DENIED),
        before(annotation, last),
        Optional.empty(),
        Optional.of(last.id()));
  }

  private static Label before(Annotation annotation, Verdict verdict) {
    int at = annotation.verdicts().indexOf(verdict);
    return at == 0 ? annotation.predicted() : annotation.verdicts().get(at - 1).outcome().label();
  }
}
