package autoannotation.system.machine;

import autoannotation.adapters.json.Json;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.system.machine.Rig.Situation;
import autoannotation.system.template.Deployed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Detections and workflows by chance: scores lie below, at and above limits. */
final class Situations {

  private static final List<String> CONCEPTS = List.of("cat", "dog", "cow", "hen");
  private static final List<Number> NUMBERS =
      List.of(0, 1, 0.0000001, 0.25, 0.499999, 0.5, 0.500001, 0.75, 0.95, 0.950001, 1.0);

  private final Random random;

  Situations(long seed) {
    random = new Random(seed);
  }

  Situation next() {
    Map<String, Object> workflow = random.nextInt(8) == 0 ? Map.of() : item(workflow());
    List<Map<String, Object>> recorded = new ArrayList<>();
    switch (random.nextInt(5)) {
      case 0, 1 -> recorded.add(item(detection(true)));
      case 2 -> recorded.addAll(List.of(Map.of(), item(detection(true)))); // a lost race
      case 3 -> recorded.add(limited(item(refusal("TOO_LARGE"))));
      default -> recorded.add(Map.of());
    }
    return new Situation(
        workflow, recorded, random.nextInt(10) == 0 ? refusal(reason()) : detection(false));
  }

  private String reason() {
    return pick(List.of("TOO_LARGE", "DAMAGED"));
  }

  private Map<String, Object> workflow() {
    Map<String, Object> workflow = new LinkedHashMap<>();
    workflow.put("number", 1 + random.nextInt(9));
    workflow.put("version", "000001");
    workflow.put("accept", limits(4));
    workflow.put("review", limits(3));
    if (random.nextInt(6) > 0) {
      workflow.put("evidence", rates());
    }
    return workflow;
  }

  private Map<String, Object> limits(int often) {
    Map<String, Object> limits = new LinkedHashMap<>();
    for (String concept : CONCEPTS) {
      if (random.nextInt(5) < often) {
        Map<String, Object> limit = new LinkedHashMap<>();
        limit.put("concept_threshold_type", pick(List.of(ThresholdType.values())).name());
        limit.put("value", pick(NUMBERS));
        limits.put(concept, limit);
      }
    }
    return limits;
  }

  private Map<String, Object> rates() {
    Map<String, Object> rates = new LinkedHashMap<>();
    for (String concept : CONCEPTS) {
      if (random.nextInt(4) > 0) {
        Map<String, Object> ofBands = new LinkedHashMap<>();
        ofBands.put("accepted", pick(NUMBERS));
        ofBands.put("review", pick(NUMBERS));
        ofBands.put("dropped", pick(NUMBERS));
        rates.put(concept, ofBands);
      }
    }
    return rates;
  }

  private Map<String, Object> detection(boolean earlier) {
    List<Object> regions = new ArrayList<>();
    for (int id = random.nextInt(7); id > 0; id--) {
      Map<String, Object> region =
          new LinkedHashMap<>(Bench.region(id, pick(CONCEPTS), pick(NUMBERS)));
      if (random.nextInt(5) > 0) {
        region.put("draw", pick(NUMBERS));
      }
      if (earlier && random.nextBoolean()) {
        region.put("evidence", Map.of("band", "REVIEW", "accept", 0.9));
      }
      regions.add(region);
    }
    return found(Map.of("status", "PENDING", "width", 600, "height", 400), regions);
  }

  private static Map<String, Object> refusal(String reason) {
    return found(Map.of("status", "REJECTED", "reason", reason), List.of());
  }

  private static Map<String, Object> found(Map<String, Object> input, List<Object> regions) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("input", input);
    found.put("model", Map.of("id", "coco-ssdlite-mobilenet-v2", "version", "1310cd74f22d"));
    found.put("regions", regions);
    return found;
  }

  private static Map<String, Object> item(Map<String, Object> json) {
    Map<String, Object> text = Map.of("S", Json.write(json));
    return json.containsKey("accept") ? Map.of("definition", text) : Map.of("detection", text);
  }

  /** Too large for these limits, or for others. */
  private Map<String, Object> limited(Map<String, Object> item) {
    var limits = Deployed.TEMPLATE.resource("AutoAnnotationStateMachine").substitutions();
    String these =
        limits.get("MaximumBytes") + " bytes, " + limits.get("MaximumPixels") + " pixels";
    Map<String, Object> limited = new LinkedHashMap<>(item);
    limited.put("too_large_for", Map.of("S", random.nextBoolean() ? these : "1 bytes, 1 pixels"));
    return limited;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
