package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a workflow would do with what was detected, and changes nothing. */
public final class DryRun {

  private final Workflow workflow;
  private final Map<String, MoveCount> byConcept = new TreeMap<>();

  public DryRun(Workflow workflow) {
    this.workflow = workflow;
  }

  /** A region that is not listed, and of which nothing stands, counts for nothing. */
  public void count(Standing region) {
    Optional<Band> band = Routing.of(workflow, region.concept());
    if (band.isEmpty() && region.band() == Band.DROPPED && !region.decided()) {
      return;
    }
    MoveCount count = byConcept.computeIfAbsent(region.concept().id(), _ -> new MoveCount());
    if (region.decided()) {
      count.decided();
    } else {
      count.move(region.band(), band.orElse(Band.DROPPED));
    }
  }

  /** So far, by concept. */
  public SortedMap<String, Moves> moves() {
    SortedMap<String, Moves> moves = new TreeMap<>();
    byConcept.forEach((concept, count) -> moves.put(concept, count.toMoves()));
    return moves;
  }
}
