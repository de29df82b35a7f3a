package autoannotation.adapters.lambda;

import autoannotation.application.port.WorkflowVersions;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.TemplateParameters;
import autoannotation.core.workflow.ThresholdType;

/** Reads the workflow of the template's parameters from the environment of a function. */
public final class TemplateWorkflow {

  private TemplateWorkflow() {}

  /**
   * Reads the template's parameters.
   *
   * @throws IllegalStateException if a variable is not set
   */
  public static TemplateParameters of(Environment environment) {
    return new TemplateParameters(
        environment.get("CONCEPTS"),
        ThresholdType.valueOf(environment.get("ACCEPT_THRESHOLD_TYPE")),
        environment.get("ACCEPT_THRESHOLDS"),
        ThresholdType.valueOf(environment.get("REVIEW_THRESHOLD_TYPE")),
        environment.get("REVIEW_THRESHOLDS"),
        environment.get("EVIDENCE_RATES"));
  }

  /**
   * Combines the stored versions with the template's parameters as version 0, for the model of the
   * environment.
   *
   * @throws IllegalStateException if a variable is not set
   */
  public static AllVersions versions(Environment environment, WorkflowVersions stored) {
    return new AllVersions(
        stored, of(environment).toWorkflow(), ModelVersion.parse(environment.get("MODEL")));
  }
}
