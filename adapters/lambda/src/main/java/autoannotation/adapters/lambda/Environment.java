package autoannotation.adapters.lambda;

import java.util.Map;
import java.util.Optional;

/** A function's environment variables, read at init. What is missing fails by name. */
public record Environment(Map<String, String> variables) {

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** That of this process. */
  public static Environment ofProcess() {
    return new Environment(System.getenv());
  }

  /**
   * The value of a variable.
   *
   * @throws IllegalStateException when it is not set or blank
   */
  public String get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException(name + " must be set"));
  }

  /** The value of a variable that may be left out. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * The value of a variable that counts something.
   *
   * @throws IllegalStateException when it is not set or no whole number above 0
   */
  public long positive(String name) {
    String value = get(name);
    if (!value.matches("[1-9]\\d{0,17}")) {
      throw new IllegalStateException(name + " must be a whole number above 0: " + value);
    }
    return Long.parseLong(value);
  }

  /** Whether something stands for AWS, as in a rehearsal. A bucket is no host name there. */
  public boolean isRehearsal() {
    return find("AWS_ENDPOINT_URL").isPresent();
  }
}
