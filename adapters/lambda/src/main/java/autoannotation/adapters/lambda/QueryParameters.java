package autoannotation.adapters.lambda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The query parameters of a request. */
public record QueryParameters(Map<?, ?> values) {

  /** Returns a parameter; empty if it is absent or has no value. */
  public Optional<String> find(String name) {
    return Optional.ofNullable((String) values.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * Refuses unknown and empty parameters, since ignoring a misspelt filter would return everything.
   *
   * @throws RefusedRequestException naming the first such parameter
   */
  public void allowOnly(Set<String> names) {
    for (Object name : values.keySet()) {
      if (!names.contains((String) name)) {
        throw RefusedRequestException.invalid(
            "Unknown parameter: %s".formatted(name),
            names.isEmpty()
                ? "This request takes no parameters."
                : "This request takes " + String.join(", ", new TreeSet<>(names)) + ".");
      }
      if (find((String) name).isEmpty()) {
        throw RefusedRequestException.invalid(
            "The parameter %s is empty.".formatted(name), "Leave it out, or give it a value.");
      }
    }
  }

  /**
   * Returns a parameter as a whole number; {@code most} if absent.
   *
   * @throws RefusedRequestException if it is not a whole number from 1 to {@code most}
   */
  public int count(String name, int most) {
    String value = find(name).orElse(Integer.toString(most));
    if (!value.matches("[1-9]\\d{0,8}") || Integer.parseInt(value) > most) {
      throw RefusedRequestException.invalid(
          "%s is not a whole number from 1 to %d: %s".formatted(name, most, value),
          "Send %s=%d.".formatted(name, most));
    }
    return Integer.parseInt(value);
  }

  /**
   * Returns a parameter as an enum constant; empty if absent.
   *
   * @throws RefusedRequestException if it is not the name of a constant
   */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> words) {
    return find(name)
        .map(
            value ->
                Stream.of(words.getEnumConstants())
                    .filter(word -> word.name().equals(value))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            RefusedRequestException.invalid(
                                "Invalid %s: %s".formatted(name, value),
                                "Use one of %s.".formatted(List.of(words.getEnumConstants())))));
  }

  /**
   * Returns a parameter as a number in [0, 1]; empty if absent.
   *
   * @throws RefusedRequestException if it is not such a number
   */
  public Optional<Double> share(String name) {
    return find(name)
        .map(
            value -> {
              if (!value.matches("0|1|0?\\.\\d{1,15}|[01]\\.0*")) {
                throw RefusedRequestException.invalid(
                    "%s is not a number from 0 to 1: %s".formatted(name, value),
                    "Send a number such as 0.75.");
              }
              return Double.valueOf(value);
            });
  }
}
