package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import autoannotation.system.template.Deployed;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the machine recorded of the photo on the bench. */
final class Recorded {

  private Recorded() {}

  static void run(Bench bench) {
    assertInstanceOf(Execution.Succeeded.class, bench.run());
  }

  static List<Map<String, Object>> regions(Bench bench) {
    return Deployed.list(detection(bench), "regions");
  }

  static Map<String, Object> detection(Bench bench) {
    Map<String, Object> item =
        bench.items.get(
            "INPUT#" + Bench.KEY + "@v1 DETECTION#coco-ssdlite-mobilenet-v2@1310cd74f22d");
    String json = (String) object(Objects.requireNonNull(item).get("detection")).get("S");
    return object(Json.read(json, Object.class));
  }
}
