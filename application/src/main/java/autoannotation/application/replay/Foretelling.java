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

/** Says what a version of the workflow would do with what was detected. It changes nothing. */
public record Foretelling(
    AllVersions versions, RoutedInputs routed, Inputs inputs, InstantSource clock) {

  /**
   * Counts the regions that a version would route elsewhere.
   *
   * @param number of the version; that in force if empty
   * @param prefix what the keys of the counted inputs begin with
   * @param until when to stop, also if inputs are left
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
