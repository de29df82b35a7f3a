package autoannotation.adapters.dynamo;

import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.RefusalReason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an input's own item says, without what was found on it. */
public record StoredInput(
    InputId id,
    InputStatus status,
    Optional<RefusalReason> reason,
    Optional<Integer> width,
    Optional<Integer> height,
    String generation,
    Set<String> kept) {

  /** Of an empty item: one that the table doesn't know, PENDING. */
  static StoredInput of(InputId id, Map<String, AttributeValue> item) {
    return new StoredInput(
        id,
        text(item, TableLayout.STATUS).map(InputStatus::valueOf).orElse(InputStatus.PENDING),
        text(item, TableLayout.REASON).map(RefusalReason::valueOf),
        number(item, TableLayout.WIDTH),
        number(item, TableLayout.HEIGHT),
        text(item, TableLayout.GENERATION).orElse(""),
        Set.of(text(item, TableLayout.KEPT).orElse("").split(" ", -1)));
  }

  private static Optional<String> text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
  }

  private static Optional<Integer> number(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(value -> Integer.valueOf(value.n()));
  }
}
