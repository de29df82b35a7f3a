package autoannotation.table;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import autoannotation.edge.VersionJson;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stored versions of the workflow, and version 0 before them: the template's parameters.
 *
 * @param template in force until a version is activated
 * @param model whose scores the limits are for
 */
public record AllVersions(WorkflowVersions stored, Workflow template, ModelVersion model) {

  /** The active version; while there is none, the template's. */
  public Workflow inForce() {
    return stored.active().orElse(template);
  }

  /**
   * The one of that number.
   *
   * @throws UnknownVersionException if there is none
   */
  public Workflow get(int number) {
    return number == 0 ? template : stored.get(number).workflow();
  }

  /** With where each comes from, by number. */
  public List<VersionJson> show() {
    WorkflowHistory history = stored.history();
    return Stream.concat(
            Stream.of(VersionJson.template(template, history.inForce() == 0)),
            history.versions().stream().map(history::toJson))
        .toList();
  }

  /** The same of one, as {@link #get}. */
  public VersionJson show(int number) {
    WorkflowHistory history = stored.history();
    return number == 0
        ? VersionJson.template(template, history.inForce() == 0)
        : history.toJson(stored.get(number));
  }

  /**
   * Puts one in force. For the state machine no older workflow takes the place of a newer one: so
   * what is older than the one in force is stored once more, as the newest.
   *
   * @throws UnknownVersionException if there is none of that number
   */
  public Activated activate(int number, Activation activation) {
    Workflow asked = get(number);
    while (true) {
      Workflow now = inForce();
      if (now.number() == number || (now.number() > number && now.hasLimitsOf(asked))) {
        return new Activated(now.number(), true);
      }
      WorkflowVersion newest =
          now.number() > number
              ? stored.add(asked, goneBackTo(number, activation))
              : stored.get(number);
      if (stored.activate(newest, activation)) {
        return new Activated(newest.number(), false);
      }
      // somebody activated a newer one meanwhile: what is asked for last counts
    }
  }

  private Provenance goneBackTo(int number, Activation activation) {
    return number == 0
        ? Provenance.rollbackToTemplate(model, activation)
        : stored.get(number).rollback(activation);
  }
}
