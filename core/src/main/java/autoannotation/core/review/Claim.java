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
 * What one of several persons says is there, before they agree.
 *
 * @param label empty: there is no such object
 */
record Claim(String userId, Optional<Label> label) {

  static Claim of(Annotation annotation, VerdictContent content, String userId) {
    Label seen = annotation.predicted();
    return new Claim(userId, content.claim(seen));
  }

  /** Each person's last one that was not undone, in the order in which they gave their first. */
  static List<Claim> of(Annotation annotation) {
    Map<String, Claim> byUser = new LinkedHashMap<>();
    for (Verdict verdict : History.notUndone(annotation.verdicts())) {
      if (verdict.content().saysWhatIsThere()) {
        byUser.put(verdict.userId(), of(annotation, verdict.content(), verdict.userId()));
      }
    }
    return new ArrayList<>(byUser.values());
  }

  /** Whether both say the same: one concept, in boxes whose IoU is at least {@code iou}. */
  boolean agreesWith(Claim other, double iou) {
    return label.isEmpty()
        ? other.label.isEmpty()
        : other.label.isPresent() && label.get().agreesWith(other.label.get(), iou);
  }
}
