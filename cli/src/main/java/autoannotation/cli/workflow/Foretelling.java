package autoannotation.cli.workflow;

import autoannotation.adapters.dynamo.AllVersions;
import autoannotation.adapters.dynamo.RoutedInput;
import autoannotation.core.workflow.DryRun;
import autoannotation.core.workflow.Workflow;
import autoannotation.local.LocalSystem;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a version would do with what was detected. It changes nothing. */
record Foretelling(LocalSystem system, AllVersions versions) {

  /** With the version of that number, or with the one in force. */
  String of(Optional<Integer> number) {
    Workflow workflow = number.map(versions::get).orElseGet(versions::inForce);
    DryRun dryRun = new DryRun(workflow);
    int photos = 0;
    for (RoutedInput input : (Iterable<RoutedInput>) routed()::iterator) {
      system.read(input.id()).routedRegions().forEach(dryRun::count);
      photos++;
    }
    return "Version %d on %s:%n%sNothing was changed.%n"
        .formatted(
            workflow.number(),
            photos == 1 ? "1 photo" : photos + " photos",
            MovesText.foretold(dryRun.moves()));
  }

  private Stream<RoutedInput> routed() {
    return system.routed().of(versions.model());
  }
}
