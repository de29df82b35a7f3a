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
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

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
   * @param prefix only inputs whose keys start with it
   * @param until time to stop at, even if inputs are left
   * @throws UnknownVersionException if there is no version with that number
   */
  public Foretold foretell(Optional<Integer> number, String prefix, Instant until) {
    Workflow workflow = number.map(versions::get).orElseGet(versions::inForce);
    DryRun dryRun = new DryRun(workflow);
    int photos = 0;
    try (Stream<RoutedInput> all = routed.of(versions.model())) {
      Iterator<RoutedInput> left =
          all.filter(input -> input.id().key().startsWith(prefix)).iterator();
      while (left.hasNext() && clock.instant().isBefore(until)) {
        inputs.read(left.next().id()).routedRegions().forEach(dryRun::count);
        photos++;
      }
      return new Foretold(workflow.number(), photos, left.hasNext(), dryRun.moves());
    }
  }
}
