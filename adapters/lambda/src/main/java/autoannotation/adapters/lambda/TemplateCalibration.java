package autoannotation.adapters.lambda;

import autoannotation.application.calibration.CalibrationSettings;
import autoannotation.core.calibration.Rightness;

/** The template's parameters for calibration, as a function's environment has them. */
public final class TemplateCalibration {

  private TemplateCalibration() {}

  /**
   * The settings that the variables give.
   *
   * @throws IllegalStateException when one is not set
   */
  public static CalibrationSettings of(Environment environment) {
    return CalibrationSettings.of(
        Double.parseDouble(environment.get("TARGET_PRECISION")),
        Double.parseDouble(environment.get("COST_PER_MISS")),
        TemplateWorkflow.of(environment).rates(),
        new Rightness(Double.parseDouble(environment.get("RIGHT_IOU"))));
  }
}
