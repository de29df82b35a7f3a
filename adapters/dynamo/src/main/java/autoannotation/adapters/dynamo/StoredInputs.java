package autoannotation.adapters.dynamo;

import autoannotation.application.port.StoredInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.LastRun;
import autoannotation.core.detection.RefusalReason;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads the INPUT items of many inputs at once. */
record StoredInputs(DynamoDbClient dynamo, String table) {

  private static final int MOST_KEYS = 100; // of one BatchGetItem

  /** Returns each input; one without an item is PENDING. */
  Map<InputId, StoredInput> read(Collection<InputId> inputs) {
    List<InputId> asked = inputs.stream().distinct().toList();
    Map<String, Map<String, AttributeValue>> found = new HashMap<>();
    for (int from = 0; from < asked.size(); from += MOST_KEYS) {
      found.putAll(batch(asked.subList(from, Math.min(asked.size(), from + MOST_KEYS))));
    }
    Map<InputId, StoredInput> stored = new HashMap<>();
    for (InputId id : asked) {
      stored.put(id, of(id, found.getOrDefault(TableLayout.partition(id), Map.of())));
    }
    return stored;
  }

  /** Converts an item; an empty item is an unknown input, PENDING. */
  static StoredInput of(InputId id, Map<String, AttributeValue> item) {
    return new StoredInput(
        id,
        text(item, TableLayout.STATUS).map(InputStatus::valueOf).orElse(InputStatus.PENDING),
        text(item, TableLayout.REASON).map(RefusalReason::valueOf),
        number(item, TableLayout.WIDTH),
        number(item, TableLayout.HEIGHT),
        text(item, TableLayout.GENERATION)
            .map(
                generation ->
                    new LastRun(generation, ids(text(item, TableLayout.KEPT).orElseThrow()))));
  }

  private Map<String, Map<String, AttributeValue>> batch(List<InputId> inputs) {
    Map<String, Map<String, AttributeValue>> found = new HashMap<>();
    Map<String, KeysAndAttributes> left =
        Map.of(
            table,
            KeysAndAttributes.builder()
                .keys(inputs.stream().map(StoredInputs::key).toList())
                .build());
    while (!left.isEmpty()) { // DynamoDB answers at most 16 MB at once
      Map<String, KeysAndAttributes> now = left;
      var answer = dynamo.batchGetItem(get -> get.requestItems(now));
      answer
          .responses()
          .getOrDefault(table, List.of())
          .forEach(item -> found.put(item.get(TableLayout.PK).s(), item));
      left = answer.unprocessedKeys();
    }
    return found;
  }

  private static Map<String, AttributeValue> key(InputId input) {
    return Map.of(
        TableLayout.PK, AttributeValue.fromS(TableLayout.partition(input)),
        TableLayout.SK, AttributeValue.fromS(TableLayout.INPUT));
  }

  private static Set<String> ids(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
  }

  private static Optional<String> text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
  }

  private static Optional<Integer> number(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(value -> Integer.valueOf(value.n()));
  }
}
