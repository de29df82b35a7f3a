package autoannotation.adapters.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A proxy request of API Gateway, with the fields that are used here.
 *
 * @param path without stage, for example {@code /tasks/pets}
 * @param context API Gateway's request context, which identifies the caller
 */
public record ApiRequest(
    String method,
    String path,
    QueryParameters parameters,
    String body,
    Map<?, ?> context,
    Map<?, ?> stageVariables) {

  /** Prefix of the paths for users who sign in with Cognito. */
  private static final String SIGNED_IN = "/signed-in";

  /**
   * Parses the event that API Gateway sends.
   *
   * @throws RefusedRequestException if the body is not valid Base64
   */
  public static ApiRequest read(byte[] event) {
    Map<?, ?> fields = Json.read(event, Map.class);
    return new ApiRequest(
        String.valueOf(fields.get("httpMethod")),
        String.valueOf(fields.get("path")).replaceFirst("^" + SIGNED_IN + "(?=/)", ""),
        new QueryParameters(map(fields.get("queryStringParameters"))),
        body(fields),
        map(fields.get("requestContext")),
        map(fields.get("stageVariables")));
  }

  /** The request id of API Gateway. */
  public String id() {
    return String.valueOf(context.get("requestId"));
  }

  /** Returns a stage variable; empty if it is not set. */
  public Optional<String> stageVariable(String name) {
    return Optional.ofNullable((String) stageVariables.get(name));
  }

  /**
   * Parses the body as a record.
   *
   * @throws RefusedRequestException naming the invalid field
   */
  public <T> T body(Class<T> type) {
    try {
      return Json.read(body, type);
    } catch (InvalidJsonException e) {
      throw RefusedRequestException.invalid(
          "Invalid request body: " + e.getMessage(), "See openapi.yaml for its fields.");
    }
  }

  private static String body(Map<?, ?> fields) {
    String body = fields.get("body") instanceof String text ? text : "";
    try {
      return Boolean.TRUE.equals(fields.get("isBase64Encoded"))
          ? new String(Base64.getDecoder().decode(body), UTF_8)
          : body;
    } catch (IllegalArgumentException _) {
      throw RefusedRequestException.invalid(
          "Invalid request body: it is not Base64.", "Send the body as JSON text.");
    }
  }

  private static Map<?, ?> map(Object field) {
    return field instanceof Map<?, ?> map ? map : Map.of();
  }
}
