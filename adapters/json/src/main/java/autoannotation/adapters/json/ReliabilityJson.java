package autoannotation.adapters.json;

import autoannotation.core.calibration.Reliability;
import java.util.List;

/** Reliability diagram: observed precision by score, and its expected calibration error. */
public record ReliabilityJson(double expectedCalibrationError, List<Reliability.Bin> bins) {}
