package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the moves of regions between bands, by concept. */
public final class MovesByConcept {

  private final Workflow workflow;
  private final Map<String, MoveCounter> byConcept = new TreeMap<>();

  /** Nothing counted yet, for regions that the given workflow routes. */
  public MovesByConcept(Workflow workflow) {
    this.workflow = workflow;
  }

  /**
   * Counts one region. If a person has decided it, it counts as decided and not as a move. A region
   * that was dropped and whose concept the workflow doesn't list is not counted at all.
   *
   * @param after the band that the region is in, or would be in, under the workflow
   */
  public void count(RoutedRegion before, Band after) {
    boolean listed = workflow.accept().containsKey(before.concept().id());
    if (!listed && before.band() == Band.DROPPED && !before.decided()) {
      return;
    }
    MoveCounter count = byConcept.computeIfAbsent(before.concept().id(), _ -> new MoveCounter());
    if (before.decided()) {
      count.decided();
    } else {
      count.move(before.band(), after);
    }
  }

  /** What has been counted so far, by concept id. */
  public SortedMap<String, Moves> moves() {
    SortedMap<String, Moves> moves = new TreeMap<>();
    byConcept.forEach((concept, count) -> moves.put(concept, count.toMoves()));
    return moves;
  }
}
