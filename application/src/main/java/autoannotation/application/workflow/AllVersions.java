package autoannotation.application.workflow;

import autoannotation.application.port.WorkflowVersions;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stored versions of the workflow, and version 0: the template's parameters.
 *
 * @param template version 0, in force until another version is activated
 * @param model model whose scores the limits apply to
 */
public record AllVersions(WorkflowVersions stored, Workflow template, ModelVersion model) {

  /** Returns the version in force: the active one, or version 0 if none was activated. */
  public Workflow inForce() {
    return stored.active().orElse(template);
  }

  /**
   * Returns the workflow of a version.
   *
   * @throws UnknownVersionException if there is no version with that number
   */
  public Workflow get(int number) {
    return number == 0 ? template : version(number).workflow();
  }

  /** Returns all versions with their provenance and activation. */
  public WorkflowHistory history() {
    int inForce = inForce().number();
    Map<Integer, Activation> activations = stored.activations();
    List<ListedVersion> versions = new ArrayList<>();
    versions.add(ListedVersion.template(template, inForce == 0));
    for (WorkflowVersion version : stored.all()) {
      versions.add(listed(version, inForce, activations));
    }
    return new WorkflowHistory(inForce, versions);
  }

  /**
   * Returns a version as {@link #history} lists it.
   *
   * @throws UnknownVersionException if there is no version with that number
   */
  public ListedVersion show(int number) {
    int inForce = inForce().number();
    return number == 0
        ? ListedVersion.template(template, inForce == 0)
        : listed(version(number), inForce, stored.activations());
  }

  /**
   * Activates a version. The state machine never replaces a newer workflow by an older one, so a
   * version that is older than the one in force is stored again as the newest and activated. If its
   * limits are in force already, nothing is written.
   *
   * @throws UnknownVersionException if there is no version with that number
   */
  public Activated activate(int number, Activation activation) {
    Workflow asked = get(number);
    while (true) {
      Workflow now = inForce();
      if (now.number() == number || (now.number() > number && now.hasLimitsOf(asked))) {
        return new Activated(now.number(), true);
      }
      WorkflowVersion newest =
          now.number() > number ? stored.add(asked, rollback(number, activation)) : version(number);
      if (stored.activate(newest, activation)) {
        return new Activated(newest.number(), false);
      }
      // somebody activated a newer one meanwhile: what is asked for last counts
    }
  }

  private Provenance rollback(int number, Activation activation) {
    return number == 0
        ? Provenance.rollbackToTemplate(model, activation)
        : version(number).rollback(activation);
  }

  private WorkflowVersion version(int number) {
    return stored.find(number).orElseThrow(() -> new UnknownVersionException(number, stored.all()));
  }

  private static ListedVersion listed(
      WorkflowVersion version, int inForce, Map<Integer, Activation> activations) {
    return ListedVersion.stored(
        version,
        version.number() == inForce,
        Optional.ofNullable(activations.get(version.number())));
  }
}
