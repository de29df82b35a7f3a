package autoannotation.core.calibration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/**
 * The precision above a threshold in one month.
 *
 * @param findings the number of findings, at least 1
 * @param precision the weighted share of them that is right, in [0, 1]
 */
public record MonthlyPrecision(YearMonth month, int findings, double precision) {

  /** The months with findings, in order. */
  static List<MonthlyPrecision> of(List<Finding> findings, double threshold) {
    return findings.stream()
        .filter(finding -> finding.weight(threshold) > 0 && finding.value() > threshold)
        .collect(groupingBy(one -> YearMonth.from(one.day()), TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            month ->
                new MonthlyPrecision(
                    month.getKey(),
                    month.getValue().size(),
                    Tally.above(month.getValue(), threshold).precision().orElseThrow()))
        .toList();
  }
}
