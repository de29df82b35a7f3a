package autoannotation.core.calibration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/**
 * What was found in one month of what lies above a threshold.
 *
 * @param findings how many there were
 * @param precision the weighted share that was right
 */
public record MonthlyPrecision(YearMonth month, int findings, double precision) {

  /** Those in which something was found, the first one first. */
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
