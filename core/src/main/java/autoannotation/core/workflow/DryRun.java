package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import java.util.Optional;
import java.util.SortedMap;

/** Counts what a workflow would do with what was detected, and changes nothing. */
public final class DryRun {

  private final Workflow workflow;
  private final MoveCounts counts = new MoveCounts();

  public DryRun(Workflow workflow) {
    this.workflow = workflow;
  }

  /** A region that is not listed, and of which nothing stands, counts for nothing. */
  public void count(Standing region) {
    Optional<Band> band = Routing.of(workflow, region.concept());
    if (band.isPresent() || region.band() != Band.DROPPED || region.decided()) {
      counts.count(region, band.orElse(Band.DROPPED));
    }
  }

  /** So far, by concept. */
  public SortedMap<String, Moves> moves() {
    return counts.moves();
  }
}
