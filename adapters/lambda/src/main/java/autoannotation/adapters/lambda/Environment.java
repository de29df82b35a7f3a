package autoannotation.adapters.lambda;

import java.util.Map;
import java.util.Optional;

/**
 * The environment variables of a function, read once at start. Missing variables are reported by
 * name.
 */
public record Environment(Map<String, String> variables) {

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** The environment of this process. */
  public static Environment ofProcess() {
    return new Environment(System.getenv());
  }

  /**
   * Returns a required variable.
   *
   * @throws IllegalStateException if it is not set or blank
   */
  public String get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException(name + " must be set"));
  }

  /** Returns an optional variable; empty if it is not set or blank. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * Returns a required variable as a whole number above 0.
   *
   * @throws IllegalStateException if it is not set or not a whole number above 0
   */
  public long positive(String name) {
    String value = get(name);
    if (!value.matches("[1-9]\\d{0,17}")) {
      throw new IllegalStateException(name + " must be a whole number above 0: " + value);
    }
    return Long.parseLong(value);
  }

  /**
   * Whether AWS is emulated, as in a rehearsal: AWS_ENDPOINT_URL is set. S3 then needs path-style
   * addresses.
   */
  public boolean isRehearsal() {
    return find("AWS_ENDPOINT_URL").isPresent();
  }
}
