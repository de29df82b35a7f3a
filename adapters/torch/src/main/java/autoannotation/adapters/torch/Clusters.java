package autoannotation.adapters.torch;

import autoannotation.core.region.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges detections of the same object in different views. The best candidate is the seed;
 * candidates that overlap it by more than {@code iou} are the same object. The value of a concept
 * is the mean over the views of its best score, 0 in a view without one.
 */
record Clusters(int views, double iou) {

  /** A detected object: the concept with the highest value, and the box of the seed. */
  record Found(int concept, double value, BoundingBox box) {}

  /**
   * Returns one object for each cluster of candidates of competing concepts; of equal values, the
   * first concept wins.
   */
  List<Found> of(List<Candidate> candidates, List<Integer> concepts) {
    List<Found> found = new ArrayList<>();
    List<Candidate> left = candidates.stream().sorted(Candidate.BEST_FIRST).toList();
    while (!left.isEmpty()) {
      Candidate seed = left.getFirst();
      List<Candidate> cluster = new ArrayList<>();
      List<Candidate> rest = new ArrayList<>();
      for (Candidate candidate : left) {
        boolean same = candidate.equals(seed) || candidate.box().iou(seed.box()) > iou;
        (same ? cluster : rest).add(candidate);
      }
      found.add(winner(cluster, concepts, seed.box()));
      left = rest;
    }
    return found;
  }

  private Found winner(List<Candidate> cluster, List<Integer> concepts, BoundingBox box) {
    Found best = new Found(concepts.getFirst(), -1, box);
    for (int concept : concepts) {
      double value = mean(cluster, concept);
      if (value > best.value) {
        best = new Found(concept, value, box);
      }
    }
    return best;
  }

  private double mean(List<Candidate> cluster, int concept) {
    double[] best = new double[views];
    for (Candidate candidate : cluster) {
      if (candidate.concept() == concept) {
        best[candidate.view()] = Math.max(best[candidate.view()], candidate.score());
      }
    }
    double sum = 0;
    for (double score : best) {
      sum += score;
    }
    return sum / views;
  }
}
