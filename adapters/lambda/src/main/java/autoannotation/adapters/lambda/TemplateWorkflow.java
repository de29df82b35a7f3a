package autoannotation.adapters.lambda;

import autoannotation.application.port.WorkflowVersions;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.TemplateParameters;
import autoannotation.core.workflow.ThresholdType;

/** The workflow of the template's parameters, as a function's environment has it. */
public final class TemplateWorkflow {

  private TemplateWorkflow() {}

  /**
   * As the variables say.
   *
   * @throws IllegalStateException when one is not set
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
   * The stored versions after the template's parameters, for the model that the environment names.
   *
   * @throws IllegalStateException when a variable is not set
   */
  public static AllVersions versions(Environment environment, WorkflowVersions stored) {
    return new AllVersions(
        stored, of(environment).toWorkflow(), ModelVersion.parse(environment.get("MODEL")));
  }
}
