package autoannotation.adapters.dynamo;

import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.LastRun;
import autoannotation.core.detection.RefusalReason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an input's own item says, without what was found on it.
 *
 * @param reason why it was refused, if it was
 * @param width of the upright picture in pixels, like {@code height}; empty: it was not read
 * @param lastRun empty: its regions have not been routed yet
 */
public record StoredInput(
    InputId id,
    InputStatus status,
    Optional<RefusalReason> reason,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<LastRun> lastRun) {

  /** Of an empty item: one that the table doesn't know, PENDING. */
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
