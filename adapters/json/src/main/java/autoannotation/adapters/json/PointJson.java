package autoannotation.adapters.json;

import autoannotation.core.calibration.Curve;
import java.util.Optional;

/** Precision at one threshold; absent if no region has a score above it. */
public record PointJson(
    double threshold, Optional<Double> precision, double lowerBound, double acceptedShare) {

  static PointJson of(Curve.Point point) {
    return new PointJson(
        point.threshold(), point.precision(), point.lowerBound(), point.accepted());
  }
}
