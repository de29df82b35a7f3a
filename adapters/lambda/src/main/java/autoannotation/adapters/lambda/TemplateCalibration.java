package autoannotation.adapters.lambda;

import autoannotation.application.calibration.CalibrationSettings;
import autoannotation.core.calibration.Rightness;

/** Reads the template's parameters for calibration from the environment of a function. */
public final class TemplateCalibration {

  private TemplateCalibration() {}

  /**
   * Reads the settings.
   *
   * @throws IllegalStateException if a variable is not set
   */
  public static CalibrationSettings of(Environment environment) {
    return CalibrationSettings.of(
        Double.parseDouble(environment.get("TARGET_PRECISION")),
        Double.parseDouble(environment.get("COST_PER_MISS")),
        TemplateWorkflow.of(environment).rates(),
        new Rightness(Double.parseDouble(environment.get("RIGHT_IOU"))));
  }
}
