package autoannotation.calibrate;

import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.core.calibration.Rightness;
import autoannotation.core.calibration.Terms;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.TemplateParameters;

/**
 * What is calibrated, and on which terms.
 *
 * @param parameters the template's workflow
 * @param model whose scores are calibrated
 */
public record CalibrateSettings(
    TemplateParameters parameters, ModelVersion model, Terms terms, Rightness rightness) {

  /** For a confidence of 95 %. */
  private static final double ERROR = 0.05;

  private static final double COST_PER_LOOK = 1;

  /** What the simulations were made with. */
  private static final EvidenceRates LOWEST = new EvidenceRates(0.02, 0.1, 0.01);

  static CalibrateSettings of(Environment environment) {
    TemplateParameters parameters = TemplateWorkflow.of(environment);
    return new CalibrateSettings(
        parameters,
        ModelVersion.parse(environment.get("MODEL")),
        new Terms(
            Double.parseDouble(environment.get("TARGET_PRECISION")),
            ERROR,
            COST_PER_LOOK,
            Double.parseDouble(environment.get("COST_PER_MISS")),
            parameters.rates(),
            LOWEST),
        new Rightness(Double.parseDouble(environment.get("RIGHT_IOU"))));
  }

  CalibrateSettings withTarget(double target) {
    return new CalibrateSettings(parameters, model, terms.withTarget(target), rightness);
  }
}
