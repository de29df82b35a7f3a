package autoannotation.core.workflow;

/** One concept's limit in a region thresholder. */
public record Threshold(ThresholdType conceptThresholdType, double value) {

  public Threshold {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("threshold is not in [0, 1]: " + value);
    }
  }
}
