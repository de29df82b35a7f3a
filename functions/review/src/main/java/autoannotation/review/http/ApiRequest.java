package autoannotation.review.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.edge.InvalidJsonException;
import autoannotation.edge.Json;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A request as API Gateway hands it to a Lambda function. Of its many fields these are read.
 *
 * @param path without the stage, {@code /tasks/pets}
 * @param context what API Gateway knows of the caller
 */
public record ApiRequest(
    String method,
    String path,
    Map<?, ?> parameters,
    String body,
    Map<?, ?> context,
    Map<?, ?> stageVariables) {

  /** Where the API stands once more, for those who have signed in. */
  private static final String SIGNED_IN = "/signed-in";

  /**
   * As API Gateway sent it.
   *
   * @throws RefusedRequestException if its body can't be read
   */
  public static ApiRequest read(byte[] event) {
    Map<?, ?> fields = Json.read(event, Map.class);
    return new ApiRequest(
        String.valueOf(fields.get("httpMethod")),
        String.valueOf(fields.get("path")).replaceFirst("^" + SIGNED_IN + "(?=/)", ""),
        map(fields.get("queryStringParameters")),
        body(fields),
        map(fields.get("requestContext")),
        map(fields.get("stageVariables")));
  }

  /** API Gateway's id of it. */
  public String id() {
    return String.valueOf(context.get("requestId"));
  }

  /** A variable of the API's stage. */
  public Optional<String> stageVariable(String name) {
    return Optional.ofNullable((String) stageVariables.get(name));
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable((String) parameters.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * Refuses what isn't known or is empty: a misspelt filter would list everything.
   *
   * @throws RefusedRequestException naming the parameter
   */
  public void allowOnly(Set<String> names) {
    for (Object name : parameters.keySet()) {
      if (!names.contains((String) name)) {
        throw RefusedRequestException.invalid(
            "There is no parameter %s here.".formatted(name),
            names.isEmpty()
                ? "Leave it out."
                : "Use some of " + String.join(", ", new TreeSet<>(names)) + ".");
      }
      if (parameter((String) name).isEmpty()) {
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
    String value = parameter(name).orElse(Integer.toString(most));
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
    return parameter(name)
        .map(
            value ->
                Stream.of(words.getEnumConstants())
                    .filter(word -> word.name().equals(value))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            RefusedRequestException.invalid(
                                "%s can't be %s.".formatted(name, value),
                                "Use one of %s.".formatted(List.of(words.getEnumConstants())))));
  }

  /**
   * A number in [0, 1].
   *
   * @throws RefusedRequestException if it is none
   */
  public Optional<Double> share(String name) {
    return parameter(name)
        .map(
            value -> {
              if (!value.matches("0|1|0?\\.\\d{1,15}|[01]\\.0*")) {
                throw RefusedRequestException.invalid(
                    "%s is not a number from 0 to 1: %s".formatted(name, value),
                    "Send one like 0.75.");
              }
              return Double.valueOf(value);
            });
  }

  /**
   * The body as a record.
   *
   * @throws RefusedRequestException naming the field that is wrong
   */
  public <T> T body(Class<T> type) {
    try {
      return Json.read(body, type);
    } catch (InvalidJsonException e) {
      throw RefusedRequestException.invalid(
          "The body is not as it should be. " + e.getMessage(), "openapi.yaml says what it holds.");
    }
  }

  private static String body(Map<?, ?> fields) {
    String body = fields.get("body") instanceof String text ? text : "";
    try {
      return Boolean.TRUE.equals(fields.get("isBase64Encoded"))
          ? new String(Base64.getDecoder().decode(body), UTF_8)
          : body;
    } catch (IllegalArgumentException _) {
      throw RefusedRequestException.invalid("The body is no Base64.", "Send it as JSON text.");
    }
  }

  private static Map<?, ?> map(Object field) {
    return field instanceof Map<?, ?> map ? map : Map.of();
  }
}
