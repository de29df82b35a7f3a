package autoannotation.cli.workflow;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import autoannotation.edge.VersionJson;
import autoannotation.local.LocalSystem;
import autoannotation.table.UnknownVersionException;
import autoannotation.table.WorkflowHistory;
import autoannotation.table.WorkflowVersions;
import java.util.List;
import java.util.stream.Stream;

/**
 * The versions of the workflow.
 *
 * @param template number 0: what is in force while no version is
 * @param model whose regions are routed
 */
record Versions(WorkflowVersions stored, Workflow template, ModelVersion model) {

  static Versions of(LocalSystem system) {
    var calibrator = system.calibrator();
    return new Versions(
        calibrator.versions(),
        calibrator.settings().parameters().toWorkflow(),
        calibrator.settings().model());
  }

  Workflow inForce() {
    return stored.inForce(template);
  }

  /**
   * The one of that number.
   *
   * @throws UnknownVersionException if there is none
   */
  Workflow get(int number) {
    return number == 0 ? template : stored.get(number).workflow();
  }

  List<VersionJson> all() {
    WorkflowHistory history = stored.history();
    return Stream.concat(
            Stream.of(VersionJson.template(template, history.inForce() == 0)),
            history.versions().stream().map(history::toJson))
        .toList();
  }

  /** As {@link #get}. */
  VersionJson show(int number) {
    WorkflowHistory history = stored.history();
    if (number == 0) {
      return VersionJson.template(template, history.inForce() == 0);
    }
    WorkflowVersion version = stored.get(number);
    return history.toJson(version);
  }
}
