package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.TaskResource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A definition that is read once, on services that answer as a situation says: one at a time. */
final class Rig {

  private final StateMachine machine;
  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private Situation now;
  private int looked;

  Rig(String definition) {
    machine =
        StateMachine.of(
            "auto-annotation",
            definition,
            Map.of(
                "arn:aws:states:::dynamodb:getItem", heard("getItem", this::getItem),
                "arn:aws:states:::dynamodb:putItem", heard("putItem", _ -> putItem()),
                "arn:aws:states:::dynamodb:updateItem", heard("updateItem", _ -> Map.of()),
                "arn:aws:states:::aws-sdk:s3:headObject", heard("headObject", _ -> photo()),
                "arn:aws:states:::lambda:invoke", heard("invoke", this::invoke),
                "arn:aws:states:::sqs:sendMessage", heard("sendMessage", _ -> Map.of())),
            _ -> {});
  }

  /**
   * What is there when a photo arrives.
   *
   * @param workflow the item of the active version; empty if there is none
   * @param recorded the items that are found when an earlier detection is looked for, in turn
   * @param detected what the detector answers
   */
  record Situation(
      Map<String, Object> workflow, List<Map<String, Object>> recorded, Object detected) {}

  /** How it ended, and each call with its arguments, byte for byte; their order is left out. */
  record Ran(Execution ended, List<String> calls) {}

  Ran run(Situation situation) {
    now = situation;
    looked = 0;
    calls.clear();
    try {
      Execution ended = machine.execute(Map.of("key", Bench.KEY), "test");
      return new Ran(ended, calls.stream().sorted().toList());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private TaskResource heard(String name, TaskResource resource) {
    return arguments -> {
      calls.add(name + " " + Json.write(arguments));
      return resource.run(arguments);
    };
  }

  private Object getItem(Map<String, Object> arguments) {
    Map<String, Object> item = now.workflow();
    if (!object(object(arguments.get("Key")).get("sk")).get("S").equals("ACTIVE")) {
      item = now.recorded().get(looked++);
    }
    return item.isEmpty() ? Map.of() : Map.of("Item", item);
  }

  /** Another execution has recorded its detection if there is one to be found by a second look. */
  private Object putItem() {
    if (looked < now.recorded().size()) {
      throw new StatesError("DynamoDB.ConditionalCheckFailedException", "there already");
    }
    return Map.of();
  }

  private static Object photo() {
    return Map.of(
        "VersionId", "v1",
        "ETag", "\"e1\"",
        "ContentLength", 10,
        "LastModified", "2026-01-02T03:04:05Z");
  }

  private Object invoke(Map<String, Object> arguments) {
    String function = (String) arguments.get("FunctionName");
    if (function.equals("visual-detector-function")) {
      return Map.of("Payload", now.detected());
    }
    List<Object> annotations = new ArrayList<>();
    for (Object region : (List<?>) object(arguments.get("Payload")).get("regions")) {
      annotations.add(Bench.annotation(function, region));
    }
    return Map.of("Payload", Map.of("annotations", annotations));
  }
}
