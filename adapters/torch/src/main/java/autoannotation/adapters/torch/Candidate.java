package autoannotation.adapters.torch;

import autoannotation.core.region.BoundingBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A box in one view that may show a concept, with its score. */
record Candidate(int concept, int view, double score, BoundingBox box) {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed();

  /**
   * Greedy non-maximum suppression: of boxes that overlap by more than {@code iou}, keeps the best.
   */
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
