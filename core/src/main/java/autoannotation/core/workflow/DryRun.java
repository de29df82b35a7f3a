package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import java.util.SortedMap;

/** Counts what a workflow would do with what was detected, and changes nothing. */
public final class DryRun {

  private final Workflow workflow;
  private final MovesByConcept counts;

  public DryRun(Workflow workflow) {
    this.workflow = workflow;
    counts = new MovesByConcept(workflow);
  }

  /** One that the workflow doesn't list is dropped. */
  public void count(RoutedRegion region) {
    counts.count(region, Routing.of(workflow, region.concept()).orElse(Band.DROPPED));
  }

  /** So far, by concept. */
  public SortedMap<String, Moves> moves() {
    return counts.moves();
  }
}
