package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.TaskResource;
import autoannotation.local.states.Visits;
import autoannotation.local.template.Template;
import autoannotation.system.template.Deployed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The real definition with the template's values on services made of maps: what the detector
 * answers is given, what the writers are asked is kept, and any Task can be made to fail.
 */
final class Bench {

  static final String KEY = "inputs/a+b 100% \"ü\".jpg";

  /** Items by pk and sk, in DynamoDB's JSON. */
  final Map<String, Map<String, Object>> items = new ConcurrentHashMap<>();

  /**
   * The ids of the regions that each function was asked to write; what was dropped is by itself, as
   * {@code review-writer-function DROPPED}.
   */
  final Map<String, List<Object>> written = new ConcurrentHashMap<>();

  /** Payloads by function, as {@link #written}. */
  final Map<String, Map<String, Object>> payloads = new ConcurrentHashMap<>();

  /** Each call of a Task with its arguments, byte for byte. */
  final List<String> calls = Collections.synchronizedList(new ArrayList<>());

  final List<Object> redrive = Collections.synchronizedList(new ArrayList<>());
  final List<Object> parked = Collections.synchronizedList(new ArrayList<>());
  final List<Long> pauses = Collections.synchronizedList(new ArrayList<>());

  private final Map<String, String> parameters = new TreeMap<>();
  private final Map<String, Deque<StatesError>> faults = new HashMap<>();
  private final Map<String, Object> photo = new HashMap<>();
  private Object detection = found();
  private Object winner;
  private boolean before;
  private String rewriteFrom = "";
  private String rewriteTo = "";

  Bench() {
    photo.put("VersionId", "v1");
    photo.put("ETag", "\"e1\"");
    photo.put("ContentLength", 10);
    photo.put("LastModified", "2026-01-02T03:04:05Z");
  }

  Bench with(String parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  /** The definition as it was before one state decided. */
  Bench before() {
    before = true;
    return this;
  }

  /** A change of the definition's text, after the template's values are in. */
  Bench definitionWith(String from, String to) {
    rewriteFrom = from;
    rewriteTo = to;
    return this;
  }

  /** Concept, value, concept, value, …: the regions 0, 1, … */
  Bench detects(Object... conceptsAndValues) {
    List<Object> regions = new ArrayList<>();
    for (int i = 0; i < conceptsAndValues.length; i += 2) {
      regions.add(region(i / 2, (String) conceptsAndValues[i], conceptsAndValues[i + 1]));
    }
    detection = found(regions.toArray());
    return this;
  }

  /** The numbers of the regions that are detected: of 0, 1, … */
  Bench drawing(double... numbers) {
    Map<String, Object> found = new HashMap<>(object(detection));
    List<Object> regions = new ArrayList<>();
    for (Map<String, Object> region : Deployed.list(found, "regions")) {
      Map<String, Object> drawn = new HashMap<>(region);
      drawn.put("draw", numbers[regions.size()]);
      regions.add(drawn);
    }
    found.put("regions", regions);
    detection = found;
    return this;
  }

  Bench refuses(String reason) {
    detection =
        Map.of(
            "input", Map.of("status", "REJECTED", "reason", reason),
            "model", MODEL,
            "regions", List.of());
    return this;
  }

  /** The detector answers for that model, whatever it is asked. */
  Bench answeringFor(String id, String version) {
    Map<String, Object> found = new HashMap<>(object(detection));
    found.put("model", Map.of("id", id, "version", version));
    detection = found;
    return this;
  }

  /** Another execution records its detection, an uncertain dog, just before this one. */
  Bench losingTheRace() {
    winner = found(region(0, "dog", 0.7));
    return this;
  }

  Bench unversioned() {
    photo.remove("VersionId");
    return this;
  }

  Bench item(String pk, String sk, Map<String, Object> rest) {
    items.put(pk + " " + sk, rest);
    return this;
  }

  /** The Task fails that often with that error. */
  Bench failing(String state, String error, int times) {
    return failing(state, new StatesError(error, "made to fail"), times);
  }

  Bench failing(String state, StatesError error, int times) {
    for (int i = 0; i < times; i++) {
      faults.computeIfAbsent(state, _ -> new ArrayDeque<>()).add(error);
    }
    return this;
  }

  Execution run() {
    return run(Map.of("key", KEY), Visits.NOBODY);
  }

  Execution run(Map<String, Object> request, Visits visits) {
    Template template = Deployed.PROJECT.template(parameters);
    String definition =
        before ? Before.definition(template) : Deployed.PROJECT.definition(template);
    if (!rewriteFrom.isEmpty() && !definition.contains(rewriteFrom)) {
      throw new IllegalArgumentException("not in the definition: " + rewriteFrom);
    }
    StateMachine machine =
        StateMachine.of(
            "auto-annotation",
            definition.replace(rewriteFrom, rewriteTo),
            resources(),
            time -> pauses.add(time.toMillis()),
            visits);
    try {
      return machine.execute(request, "test");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final Map<String, Object> MODEL =
      Map.of("id", "coco-ssdlite-mobilenet-v2", "version", "1310cd74f22d");

  private static Map<String, Object> found(Object... regions) {
    return Map.of(
        "input", Map.of("status", "PENDING", "width", 600, "height", 400),
        "model", MODEL,
        "regions", List.of(regions));
  }

  static Map<String, Object> region(int id, String concept, Object value) {
    return Map.of(
        "id", Integer.toString(id),
        "region_info",
            Map.of(
                "bounding_box",
                Map.of("top_row", 0.123456, "left_col", 0.2, "bottom_row", 0.3, "right_col", 0.4)),
        "data",
            Map.of("concepts", List.of(Map.of("id", concept, "name", concept, "value", value))));
  }

  private Map<String, TaskResource> resources() {
    Map<String, TaskResource> resources = new HashMap<>();
    resources.put("arn:aws:states:::dynamodb:getItem", this::getItem);
    resources.put("arn:aws:states:::dynamodb:putItem", this::putItem);
    resources.put("arn:aws:states:::dynamodb:updateItem", this::updateItem);
    resources.put("arn:aws:states:::aws-sdk:s3:headObject", this::headObject);
    resources.put("arn:aws:states:::lambda:invoke", this::invoke);
    resources.put("arn:aws:states:::sqs:sendMessage", this::sendMessage);
    resources.replaceAll((name, resource) -> heard(name, resource));
    return resources;
  }

  private TaskResource heard(String name, TaskResource resource) {
    return arguments -> {
      calls.add(name + " " + Json.write(arguments));
      return resource.run(arguments);
    };
  }

  private Object getItem(Map<String, Object> arguments) {
    String key = key(arguments.get("Key"));
    fault(key.endsWith(" ACTIVE") ? "Load workflow" : "Look for an earlier detection");
    return items.containsKey(key) ? Map.of("Item", items.get(key)) : Map.of();
  }

  private Object putItem(Map<String, Object> arguments) {
    fault("Record the detection");
    Map<String, Object> item = object(arguments.get("Item"));
    if (winner != null) {
      items.put(key(item), Map.of("detection", Map.of("S", Json.write(winner))));
    }
    if (items.putIfAbsent(key(item), item) != null) {
      throw new StatesError("DynamoDB.ConditionalCheckFailedException", "there already");
    }
    return Map.of();
  }

  private Object updateItem(Map<String, Object> arguments) {
    Map<String, Object> values = object(arguments.get("ExpressionAttributeValues"));
    fault(
        switch ((String) object(values.get(":status")).get("S")) {
          case "ANNOTATED" -> "Mark annotated";
          case "REJECTED" -> "Record the refusal";
          default -> "Record the failure";
        });
    items.put(key(arguments.get("Key")), values);
    return Map.of();
  }

  private Object headObject(Map<String, Object> arguments) {
    fault("Identify the photo");
    return photo;
  }

  private Object invoke(Map<String, Object> arguments) {
    String function = (String) arguments.get("FunctionName");
    Map<String, Object> payload = object(arguments.get("Payload"));
    String asked = "DROPPED".equals(payload.get("audit")) ? function + " DROPPED" : function;
    payloads.put(asked, payload);
    switch (asked) {
      case "visual-detector-function" -> {
        fault("Detect regions");
        return Map.of("Payload", detection);
      }
      case "success-writer-function" -> fault("Write as SUCCESS");
      case "review-writer-function DROPPED" -> fault("Write dropped as AWAITING_REVIEW");
      default -> fault("Write as AWAITING_REVIEW");
    }
    List<Object> ids = new ArrayList<>();
    List<Object> annotations = new ArrayList<>();
    for (Object region : (List<?>) payload.get("regions")) {
      ids.add(Integer.valueOf((String) object(region).get("id")));
      annotations.add(annotation(function, region));
    }
    written.put(asked, ids);
    return Map.of("Payload", Map.of("annotations", annotations));
  }

  /** The request for {@link #KEY} as it is kept when it failed for the first time. */
  static Map<String, Object> kept(String error, String cause) {
    return Map.of(
        "key", KEY, "attempts", 1, "failures", List.of(Map.of("Error", error, "Cause", cause)));
  }

  /** As a writer answers it. */
  static Map<String, Object> annotation(String function, Object region) {
    return Map.of(
        "id", "0123456789abcdef0123456789abcdef",
        "status", Map.of("code", 24157, "description", function),
        "data", Map.of("regions", List.of(region)));
  }

  private Object sendMessage(Map<String, Object> arguments) {
    boolean parks = arguments.get("QueueUrl").equals("parked-queue");
    fault(parks ? "Park the request" : "Keep for redrive");
    Object request = Json.read((String) arguments.get("MessageBody"), Object.class);
    (parks ? parked : redrive).add(request);
    return Map.of();
  }

  private synchronized void fault(String state) {
    Deque<StatesError> left = faults.getOrDefault(state, new ArrayDeque<>());
    if (!left.isEmpty()) {
      throw left.remove();
    }
  }

  private static String key(Object item) {
    return object(object(item).get("pk")).get("S") + " " + object(object(item).get("sk")).get("S");
  }
}
