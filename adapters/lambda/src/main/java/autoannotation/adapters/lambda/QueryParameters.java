package autoannotation.adapters.lambda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands behind the question mark. */
public record QueryParameters(Map<?, ?> values) {

  /** The value of one; one without a value is not there. */
  public Optional<String> find(String name) {
    return Optional.ofNullable((String) values.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * Refuses what isn't known or is empty: a misspelt filter would list everything.
   *
   * @throws RefusedRequestException naming the parameter
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
   * A whole number.
   *
   * @throws RefusedRequestException if it is none from 1 to {@code most}
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
   * One of a few words.
   *
   * @throws RefusedRequestException if it is another
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
   * A number in [0, 1].
   *
   * @throws RefusedRequestException if it is none
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
