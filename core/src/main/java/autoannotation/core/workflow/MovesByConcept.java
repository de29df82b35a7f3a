package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts where regions were and where they are, or would be, by concept. */
public final class MovesByConcept {

  private final Workflow workflow;
  private final Map<String, MoveCounter> byConcept = new TreeMap<>();

  /** Of none yet, under that workflow. */
  public MovesByConcept(Workflow workflow) {
    this.workflow = workflow;
  }

  /** What a person decided counts as that. What isn't listed, and isn't there, doesn't count. */
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

  /** So far, by concept. */
  public SortedMap<String, Moves> moves() {
    SortedMap<String, Moves> moves = new TreeMap<>();
    byConcept.forEach((concept, count) -> moves.put(concept, count.toMoves()));
    return moves;
  }
}
