package autoannotation.core.calibration;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The findings above one threshold, counted by their weight there. Few different odds are ever
 * used, so the list is short however many findings there are.
 */
record Tally(List<Count> counts) {

  /** The numbers of right and wrong findings of one weight. */
  record Count(double weight, int right, int wrong) {}

  static Tally above(List<Finding> findings, double threshold) {
    Map<Double, List<Finding>> byWeight = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.value() > threshold) {
        byWeight.computeIfAbsent(finding.weight(threshold), _ -> new ArrayList<>()).add(finding);
      }
    }
    return new Tally(
        byWeight.entrySet().stream()
            .map(
                of -> {
                  var right = of.getValue().stream().collect(partitioningBy(Finding::right));
                  return new Count(of.getKey(), right.get(true).size(), right.get(false).size());
                })
            .toList());
  }

  /** The number of findings. */
  int findings() {
    return counts.stream().mapToInt(count -> count.right + count.wrong).sum();
  }

  /** The weighted share of findings that is right, in [0, 1]; empty if none has a weight. */
  Optional<Double> precision() {
    return weight() > 0 ? Optional.of(right() / weight()) : Optional.empty();
  }

  /**
   * The same share if {@code often} further findings of weight 1 had the precision {@code
   * expected}.
   */
  double precision(double expected, double often) {
    return (right() + expected * often) / (weight() + often);
  }

  private double right() {
    return counts.stream().mapToDouble(count -> count.weight * count.right).sum();
  }

  private double weight() {
    return counts.stream().mapToDouble(count -> count.weight * (count.right + count.wrong)).sum();
  }
}
