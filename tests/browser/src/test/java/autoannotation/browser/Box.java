package autoannotation.browser;

import java.util.List;
import java.util.Map;

/** An annotation as the API or annotations.jsonl has it. */
record Box(Map<?, ?> json) {

  String id() {
    return (String) json.get("id");
  }

  String inputId() {
    return (String) json.get("input_id");
  }

  /** {@code photo.jpg region}. */
  String name() {
    String key = inputId().substring(0, inputId().lastIndexOf('@'));
    return key.substring(key.lastIndexOf('/') + 1) + " " + region(json.get("data")).get("id");
  }

  String status() {
    return (String) ((Map<?, ?>) json.get("status")).get("description");
  }

  int revision() {
    return (int) json.get("revision");
  }

  /** What stands. */
  String concept() {
    return concept(json.get("data"));
  }

  /** What the model said. */
  String predicted() {
    return concept(json.get("prediction"));
  }

  List<?> verdicts() {
    return json.get("verdicts") instanceof List<?> verdicts ? verdicts : List.of();
  }

  Map<?, ?> verdict() {
    return (Map<?, ?>) verdicts().getLast();
  }

  /** One edge of the box that stands, in [0, 1]. */
  double edge(String name) {
    return edge(json.get("data"), name);
  }

  /** One edge of the model's box. */
  double predictedEdge(String name) {
    return edge(json.get("prediction"), name);
  }

  private static double edge(Object data, String name) {
    Map<?, ?> info = (Map<?, ?>) region(data).get("region_info");
    return ((Number) ((Map<?, ?>) info.get("bounding_box")).get(name)).doubleValue();
  }

  private static String concept(Object data) {
    List<?> concepts = (List<?>) ((Map<?, ?>) region(data).get("data")).get("concepts");
    return (String) ((Map<?, ?>) concepts.getFirst()).get("id");
  }

  private static Map<?, ?> region(Object data) {
    return (Map<?, ?>) ((List<?>) ((Map<?, ?>) data).get("regions")).getFirst();
  }
}
