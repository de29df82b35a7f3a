package autoannotation.core.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which verdicts of an annotation are in effect, and what each of them replaced. */
public final class History {

  private History() {}

  /**
   * The verdicts that no UNDO took back, in the order in which they were given; an UNDO itself is
   * never among them.
   */
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

  /** The verdict that an UNDO would take back; empty if none is in effect. */
  public static Optional<Verdict> lastNotUndone(Annotation annotation) {
    List<Verdict> left = notUndone(annotation.verdicts());
    return left.isEmpty() ? Optional.empty() : Optional.of(left.getLast());
  }

  /** The label before a verdict of that annotation was given. */
  public static Label labelBefore(Annotation annotation, Verdict verdict) {
    int at = annotation.verdicts().indexOf(verdict);
    return at == 0 ? annotation.predicted() : annotation.verdicts().get(at - 1).outcome().label();
  }
}
