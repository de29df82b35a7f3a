package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON as one text for all that is equal: names in order, 2 for 2.0. */
final class Canonical {

  private Canonical() {}

  static String json(String json) {
    return of(Json.read(json, Object.class));
  }

  static String of(Object json) {
    return Json.write(sorted(json));
  }

  private static Object sorted(Object json) {
    return switch (json) {
      case Map<?, ?> fields -> {
        Map<String, Object> sorted = new TreeMap<>();
        fields.forEach((name, value) -> sorted.put((String) name, sorted(value)));
        yield sorted;
      }
      case List<?> values -> {
        List<Object> sorted = new ArrayList<>();
        values.forEach(value -> sorted.add(sorted(value)));
        yield sorted;
      }
      case Number number -> {
        BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
        yield plain.scale() <= 0 ? plain.toBigIntegerExact() : plain;
      }
      case null, default -> json;
    };
  }
}
