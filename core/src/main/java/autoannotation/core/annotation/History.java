package autoannotation.core.annotation;

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

  /** The verdict that an UNDO would take back; empty: none stands. */
  public static Optional<Verdict> last(Annotation annotation) {
    List<Verdict> standing = standing(annotation.verdicts());
    return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
  }

  /** What stood before that verdict, which is one of the annotation's. */
  public static Label before(Annotation annotation, Verdict verdict) {
    int at = annotation.verdicts().indexOf(verdict);
    return at == 0 ? annotation.predicted() : annotation.verdicts().get(at - 1).outcome().label();
  }
}
