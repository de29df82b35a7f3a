package autoannotation.adapters.dynamo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class RoutedInputsTest {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  private static final ModelVersion MODEL = new ModelVersion("coco", "0123456789ab");

  private RoutedInputs routed;

  @BeforeEach
  void empty() {
    DYNAMO.empty();
    routed = new RoutedInputs(DYNAMO.client(), LocalDynamo.TABLE);
  }

  @Test
  void those_are_found_that_an_older_workflow_routed_over_many_pages() {
    Set<RoutedInput> older = new HashSet<>();
    for (int number = 0; number < 30; number++) {
      InputId id = new InputId("inputs/a@b %d.jpg".formatted(number), "v1");
      int workflow = number % 3;
      input(id, Map.of("workflow_number", AttributeValue.fromN(Integer.toString(workflow))));
      detection(id); // 100 KB each: three pages of a scan
      if (workflow < 2) {
        older.add(new RoutedInput(id, workflow));
      }
    }
    assertEquals(older, routed.below(2, MODEL).collect(toSet()));
    assertEquals(30, routed.of(MODEL).count());
    assertEquals(0, routed.below(0, MODEL).count());
  }

  @Test
  void what_was_never_routed_and_what_another_model_saw_is_left_out() {
    input(new InputId("inputs/refused.jpg", "v1"), Map.of());
    InputId other = new InputId("inputs/other.jpg", "v1");
    input(
        other,
        Map.of(
            "workflow_number", AttributeValue.fromN("0"),
            "model_version", AttributeValue.fromS("other@0123456789ab")));
    assertEquals(0, routed.of(MODEL).count());
    assertEquals(
        Set.of(new RoutedInput(other, 0)),
        routed.of(new ModelVersion("other", "0123456789ab")).collect(toSet()));
  }

  private static void input(InputId id, Map<String, AttributeValue> more) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("sk", AttributeValue.fromS("INPUT"));
    item.put("model_version", AttributeValue.fromS(MODEL.toString()));
    item.putAll(more);
    put(id, item);
  }

  private static void detection(InputId id) {
    put(
        id,
        new HashMap<>(
            Map.of(
                "sk", AttributeValue.fromS("DETECTION#" + MODEL),
                "detection", AttributeValue.fromS("x".repeat(100_000)))));
  }

  private static void put(InputId id, Map<String, AttributeValue> item) {
    item.put("pk", AttributeValue.fromS("INPUT#" + id));
    DYNAMO.client().putItem(put -> put.tableName(LocalDynamo.TABLE).item(item));
  }
}
