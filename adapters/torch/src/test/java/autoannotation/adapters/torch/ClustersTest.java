package autoannotation.adapters.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.torch.Clusters.Found;
import autoannotation.core.region.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By hand: boxes of full height, so that their overlap is that of their columns. */
class ClustersTest {

  private static final int CAT = 15;
  private static final int DOG = 16;
  private static final Clusters CLUSTERS = new Clusters(2, 0.50);

  private static BoundingBox columns(double left, double right) {
    return new BoundingBox(0, left, 1, right);
  }

  private static Candidate candidate(int concept, int view, double score, BoundingBox box) {
    return new Candidate(concept, view, score, box);
  }

  @Test
  void cluster_twoViews_hasTheMeanValueAndTheBestBox() {
    var best = candidate(CAT, 1, 0.75, columns(0.0, 0.5));
    var other = candidate(CAT, 0, 0.25, columns(0.1, 0.5)); // overlap 0.4 / 0.5
    assertEquals(
        List.of(new Found(CAT, 0.5, best.box())), CLUSTERS.of(List.of(other, best), List.of(CAT)));
  }

  @Test
  void cluster_seenInOneView_countsTheOtherAsZero() {
    var alone = candidate(CAT, 0, 0.5, columns(0.0, 0.5));
    assertEquals(
        List.of(new Found(CAT, 0.25, alone.box())), CLUSTERS.of(List.of(alone), List.of(CAT)));
  }

  @Test
  void cluster_competingConcepts_takesTheHigherMean() {
    var box = columns(0.0, 0.5);
    var cat = candidate(CAT, 0, 0.875, box);
    var dogs = List.of(candidate(DOG, 0, 0.5, box), candidate(DOG, 1, 0.75, columns(0.0, 0.4)));
    var all = List.of(cat, dogs.get(0), dogs.get(1));
    assertEquals(List.of(new Found(DOG, 0.625, box)), CLUSTERS.of(all, List.of(CAT, DOG)));
  }

  @Test
  void cluster_equalMeans_takesTheFirstNamedConcept() {
    var box = columns(0.0, 0.5);
    var all = List.of(candidate(DOG, 0, 0.5, box), candidate(CAT, 1, 0.5, box));
    assertEquals(List.of(new Found(CAT, 0.25, box)), CLUSTERS.of(all, List.of(CAT, DOG)));
  }

  @Test
  void cluster_overlapOfExactlyTheLimit_isTwoObjects() {
    var left = candidate(CAT, 0, 0.5, columns(0.0, 0.5));
    var right = candidate(CAT, 0, 0.25, columns(0.25, 0.5)); // overlap 0.25 / 0.5
    assertEquals(
        List.of(new Found(CAT, 0.25, left.box()), new Found(CAT, 0.125, right.box())),
        CLUSTERS.of(List.of(left, right), List.of(CAT)));
  }

  @Test
  void cluster_overlapWithAMemberOnly_isAnotherObject() {
    var seed = candidate(CAT, 0, 0.75, columns(0.0, 0.5));
    var member = candidate(CAT, 1, 0.5, columns(0.125, 0.625)); // 0.375 / 0.625 with the seed
    var further = candidate(CAT, 0, 0.25, columns(0.25, 0.75)); // 0.25 / 0.75 with the seed
    assertEquals(
        List.of(new Found(CAT, 0.625, seed.box()), new Found(CAT, 0.125, further.box())),
        CLUSTERS.of(List.of(further, member, seed), List.of(CAT)));
  }

  @Test
  void suppress_overlappingBoxes_keepsTheBestOfThem() {
    var best = candidate(CAT, 0, 0.75, columns(0.0, 0.5));
    var near = candidate(CAT, 0, 0.5, columns(0.125, 0.625));
    var further = candidate(CAT, 0, 0.25, columns(0.25, 0.75));
    assertEquals(List.of(best, further), Candidate.suppress(List.of(further, near, best), 0.50));
  }

  @Test
  void suppress_overlapOfExactlyTheLimit_keepsBoth() {
    var whole = candidate(CAT, 0, 0.5, columns(0.0, 0.5));
    var half = candidate(CAT, 0, 0.25, columns(0.25, 0.5));
    assertEquals(List.of(whole, half), Candidate.suppress(List.of(whole, half), 0.50));
  }
}
