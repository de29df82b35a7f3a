package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which object is there according to one of the people whom a consensus needs.
 *
 * @param label empty if there is no object
 */
record Claim(String userId, Optional<Label> label) {

  static Claim of(Annotation annotation, VerdictContent content, String userId) {
    Label seen = annotation.predicted();
    return new Claim(userId, content.claim(seen));
  }

  /** The last claim of each person that was not undone, in the order of their first claims. */
  static List<Claim> of(Annotation annotation) {
    Map<String, Claim> byUser = new LinkedHashMap<>();
    for (Verdict verdict : History.notUndone(annotation.verdicts())) {
      if (verdict.content().saysWhatIsThere()) {
        byUser.put(verdict.userId(), of(annotation, verdict.content(), verdict.userId()));
      }
    }
    return new ArrayList<>(byUser.values());
  }

  /**
   * Whether both claim that there is no object, or the same concept in boxes whose IoU is at least
   * {@code iou}.
   */
  boolean agreesWith(Claim other, double iou) {
    return label.isEmpty()
        ? other.label.isEmpty()
        : other.label.isPresent() && label.get().agreesWith(other.label.get(), iou);
  }
}
