package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Judgement;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one of several persons says of a region before they agree.
 *
 * @param claim what is there; empty: no such object
 */
record Opinion(String userId, Optional<Label> claim) {

  /** Whether that says what is there; only then does it agree with another or not. */
  static boolean isOne(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Approve _, Judgement.Correct _, Judgement.Relabel _, Judgement.Reject _ ->
          true;
      case Judgement.Add _, Judgement.RequestChanges _, Judgement.Undo _ -> false;
    };
  }

  static Opinion of(Annotation annotation, Judgement judgement, String userId) {
    Label seen = annotation.predicted();
    return new Opinion(userId, judgement.claim(seen));
  }

  /** One of each person who gave one, their latest, in the order of the first. */
  static List<Opinion> of(Annotation annotation) {
    Map<String, Opinion> byUser = new LinkedHashMap<>();
    for (Verdict verdict : History.standing(annotation.verdicts())) {
      if (isOne(verdict.judgement())) {
        byUser.put(verdict.userId(), of(annotation, verdict.judgement(), verdict.userId()));
      }
    }
    return new ArrayList<>(byUser.values());
  }

  boolean agreesWith(Opinion other, double iou) {
    return claim.isEmpty()
        ? other.claim.isEmpty()
        : other.claim.isPresent() && claim.get().agreesWith(other.claim.get(), iou);
  }
}
