package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import java.util.SortedMap;

/** Counts to which bands a workflow would move regions, without moving them. */
public final class DryRun {

  private final Workflow workflow;
  private final MovesByConcept counts;

  public DryRun(Workflow workflow) {
    this.workflow = workflow;
    counts = new MovesByConcept(workflow);
  }

  /** Counts one region. If the workflow doesn't list its concept, it would be dropped. */
  public void count(RoutedRegion region) {
    counts.count(region, Routing.of(workflow, region.concept()).orElse(Band.DROPPED));
  }

  /** What has been counted so far, by concept id. */
  public SortedMap<String, Moves> moves() {
    return counts.moves();
  }
}
