package autoannotation.cli.workflow;

import autoannotation.application.workflow.Activated;
import autoannotation.application.workflow.AllVersions;
import autoannotation.cli.options.WorkflowOptions;
import autoannotation.cli.review.Gateway;
import autoannotation.core.workflow.Activation;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Puts a version of the workflow in force. */
record Activate(AllVersions versions, InstantSource clock) {

  /** What came of it, in words. */
  String activate(WorkflowOptions.Activate asked) {
    int number = asked.number();
    Activated active = versions.activate(number, activation(asked));
    String what =
        active.number() == number
            ? "Version " + number
            : "Version %d, with the limits of version %d,".formatted(active.number(), number);
    return active.already()
        ? "%s is in force already.%n".formatted(what)
        : """
        %s is in force: for every photo that comes from now on.
        For those that are here already: ./annotate workflow replay --dry-run
        """
            .formatted(what);
  }

  private Activation activation(WorkflowOptions.Activate asked) {
    try {
      return new Activation(
          clock.instant().truncatedTo(ChronoUnit.MILLIS),
          asked.user().orElseGet(Gateway::operatingSystemsUser),
          asked.reason().orElse("activated by command"));
    } catch (IllegalArgumentException e) {
      throw new UnusableVersionException(
          "--reason can't be: " + e.getMessage(), "--reason \"fewer false cats\"");
    }
  }
}
