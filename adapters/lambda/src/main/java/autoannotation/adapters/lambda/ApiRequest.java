package autoannotation.adapters.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A request as API Gateway hands it to a Lambda function. Of its many fields these are read.
 *
 * @param path without the stage, {@code /tasks/pets}
 * @param context what API Gateway knows of the caller
 */
public record ApiRequest(
    String method,
    String path,
    QueryParameters parameters,
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
        new QueryParameters(map(fields.get("queryStringParameters"))),
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
