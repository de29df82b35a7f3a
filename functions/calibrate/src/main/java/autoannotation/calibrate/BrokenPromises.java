package autoannotation.calibrate;

import autoannotation.adapters.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How many promises are broken, as a line of the log that CloudWatch makes a metric of (its
 * embedded metric format): an alarm of the template looks at it.
 */
final class BrokenPromises {

  private static final String METRIC = "BrokenPromises";
  private static final String DIMENSION = "Table";

  private BrokenPromises() {}

  static String line(long broken, String table, Instant at) {
    return Json.write(
        Map.of(
            "_aws",
            Map.of(
                "Timestamp",
                at.toEpochMilli(),
                "CloudWatchMetrics",
                List.of(
                    Map.of(
                        "Namespace",
                        "AutoAnnotation",
                        "Dimensions",
                        List.of(List.of(DIMENSION)),
                        "Metrics",
                        List.of(Map.of("Name", METRIC, "Unit", "Count"))))),
            DIMENSION,
            table,
            METRIC,
            broken));
  }
}
