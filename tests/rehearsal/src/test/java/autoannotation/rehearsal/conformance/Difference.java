package autoannotation.rehearsal.conformance;

import static java.util.stream.Collectors.toMap;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A case that LocalStack and we end differently.
 *
 * @param localstack how it ends there; with … behind it, how that begins
 * @param aws who ends it as AWS does: ours, localstack or neither
 * @param source where AWS says so
 */
record Difference(String ours, String localstack, String aws, String reason, String source) {

  Difference {
    if (!List.of("ours", "localstack", "neither").contains(aws)) {
      throw new IllegalArgumentException("AWS is with ours, localstack or neither: " + aws);
    }
    if (reason.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a difference has a reason and a source");
    }
  }

  /** The listed ones by case. */
  static Map<String, Difference> known() {
    try (var json = Difference.class.getResourceAsStream("known-differences.json")) {
      List<?> list = Json.read(json.readAllBytes(), List.class);
      return list.stream()
          .<Map<?, ?>>map(Map.class::cast)
          .collect(toMap(one -> (String) one.get("case"), Difference::of));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Difference of(Map<?, ?> one) {
    return new Difference(
        (String) one.get("ours"),
        (String) one.get("localstack"),
        (String) one.get("aws"),
        (String) one.get("reason"),
        (String) one.get("source"));
  }

  boolean says(String oursEnded, String localstackEnded) {
    boolean same =
        localstack.endsWith("…")
            ? localstackEnded.startsWith(localstack.substring(0, localstack.length() - 1))
            : localstackEnded.equals(localstack);
    return same && oursEnded.equals(ours);
  }
}
