package autoannotation.system.cost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The size of an item by the rule in AWS's guide, "DynamoDB item sizes and formats". */
final class ItemSize {

  private ItemSize() {}

  /** In bytes: names and values. */
  static int of(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(one -> utf8(one.getKey()) + value(one.getValue()))
        .sum();
  }

  private static int value(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> number(value.n());
      case SS -> value.ss().stream().mapToInt(ItemSize::utf8).sum();
      default -> throw new IllegalArgumentException("no rule for " + value);
    };
  }

  /** A byte for two significant digits, and one more. */
  private static int number(String number) {
    BigDecimal value = new BigDecimal(number);
    int digits = value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
    return (digits + 1) / 2 + 1;
  }

  private static int utf8(String text) {
    return text.getBytes(UTF_8).length;
  }
}
