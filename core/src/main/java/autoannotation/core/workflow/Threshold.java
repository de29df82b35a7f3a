package autoannotation.core.workflow;

import java.math.BigDecimal;

/**
 * The limit of one concept in a region thresholder.
 *
 * @param value in [0, 1]
 */
public record Threshold(ThresholdType conceptThresholdType, double value) {

  public Threshold {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("threshold is not in [0, 1]: " + value);
    }
  }

  /** The limit in words, such as {@code above 0.95}. */
  public String inWords() {
    String words =
        switch (conceptThresholdType) {
          case GREATER_THAN -> "above ";
          case GREATER_THAN_OR_EQUAL -> "at least ";
          case EQUAL -> "exactly ";
          case LESS_THAN_OR_EQUAL -> "at most ";
          case LESS_THAN -> "below ";
        };
    return words + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
