package autoannotation.adapters.torch;

import autoannotation.core.region.BoundingBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A box that may show a concept, as seen in one view. */
record Candidate(int concept, int view, double score, BoundingBox box) {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed();

  /** Greedy suppression: of boxes that overlap by more than {@code iou} the best alone stays. */
  static List<Candidate> suppress(List<Candidate> candidates, double iou) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (kept.stream().allMatch(better -> candidate.box.iou(better.box) <= iou)) {
        kept.add(candidate);
      }
    }
    return kept;
  }
}
