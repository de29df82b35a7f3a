package autoannotation.calibrate;

import autoannotation.adapters.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Formats the number of broken promises as a log line in the embedded metric format of CloudWatch.
 * An alarm in the template watches the metric.
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
