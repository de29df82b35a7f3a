package autoannotation.adapters.json;

import autoannotation.core.calibration.Reliability;
import java.util.List;

/** The reliability diagram. */
public record ReliabilityJson(double expectedCalibrationError, List<Reliability.Bin> bins) {}
