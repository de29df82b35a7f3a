package autoannotation.application.replay;

import autoannotation.application.port.Inputs;
import autoannotation.application.port.RoutedInput;
import autoannotation.application.port.RoutedInputs;
import autoannotation.application.workflow.AllVersions;
import autoannotation.application.workflow.UnknownVersionException;
import autoannotation.core.workflow.DryRun;
import autoannotation.core.workflow.Workflow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Computes what a version of the workflow would do with earlier detections, without changing
 * anything.
 */
public record Foretelling(
    AllVersions versions, RoutedInputs routed, Inputs inputs, InstantSource clock) {

  /**
   * Counts the regions that a version would move to another band.
   *
   * @param number version of the workflow; empty for the version in force
   * @param until time to stop at, even if inputs are left; one is looked at in any case
   * @throws UnknownVersionException if there is no version with that number
   */
  public Foretold foretell(Optional<Integer> number, ReplayScope scope, Instant until) {
    Workflow workflow = number.map(versions::get).orElseGet(versions::inForce);
    DryRun dryRun = new DryRun(workflow);
    int photos = 0;
    try (ReplayWalk walk = new ReplayWalk(routed, scope, clock, until)) {
      for (Optional<RoutedInput> input = walk.next(); input.isPresent(); input = walk.next()) {
        inputs.read(input.get().id()).routedRegions().forEach(dryRun::count);
        photos++;
      }
      return new Foretold(workflow.number(), photos, walk.stoppedAfter(), dryRun.moves());
    }
  }
}
