package autoannotation.table;

import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.Optional;

/** Puts a version of the workflow in force, an older one too. */
public record Activator(WorkflowVersions versions) {

  /**
   * Activates a version. For the state machine no older workflow takes the place of a newer one: so
   * what is older than the active one is stored once more, as the newest.
   *
   * @throws UnknownVersionException if there is none of that number
   */
  public Activated activate(int number, Activation activation) {
    WorkflowVersion asked = versions.get(number);
    while (true) {
      Optional<Workflow> active = versions.active().filter(now -> now.number() >= number);
      if (active.isPresent() && does(active.get(), asked)) {
        return new Activated(active.get().number(), true);
      }
      WorkflowVersion newest =
          active.isPresent() ? versions.add(asked.workflow(), asked.goneBackTo(activation)) : asked;
      if (versions.activate(newest, activation)) {
        return new Activated(newest.number(), false);
      }
      // somebody activated a newer one meanwhile: what is asked for last counts
    }
  }

  private static boolean does(Workflow active, WorkflowVersion asked) {
    return active.number() == asked.number() || active.hasLimitsOf(asked.workflow());
  }
}
