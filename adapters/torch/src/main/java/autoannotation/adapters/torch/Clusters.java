package autoannotation.adapters.torch;

import autoannotation.core.region.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what the views say of one object. The best candidate is the seed, what overlaps it by more
 * than {@code iou} is the same object; a concept's value is the mean over the views of its best
 * score there, 0 in a view that has none.
 */
record Clusters(int views, double iou) {

  /** An object: the concept with the highest value, and the seed's box. */
  record Found(int concept, double value, BoundingBox box) {}

  /** One object per cluster out of the candidates of concepts that compete; ties: the first. */
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
