package autoannotation.core.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of an annotation's verdicts stand, and what was before each. */
public final class History {

  private History() {}

  /** The verdicts that were not taken back, in the order in which they were given. */
  public static List<Verdict> notUndone(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      switch (verdict.content()) {
        case VerdictContent.Undo _ -> left.removeLast();
        case VerdictContent _ -> left.add(verdict);
      }
    }
    return List.copyOf(left);
  }

  /** The verdict that an UNDO would take back; empty: none stands. */
  public static Optional<Verdict> lastNotUndone(Annotation annotation) {
    List<Verdict> left = notUndone(annotation.verdicts());
    return left.isEmpty() ? Optional.empty() : Optional.of(left.getLast());
  }

  /** What stood before that verdict, which is one of the annotation's. */
  public static Label labelBefore(Annotation annotation, Verdict verdict) {
    int at = annotation.verdicts().indexOf(verdict);
    return at == 0 ? annotation.predicted() : annotation.verdicts().get(at - 1).outcome().label();
  }
}
