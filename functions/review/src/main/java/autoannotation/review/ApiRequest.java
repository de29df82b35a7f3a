package autoannotation.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.edge.InvalidJsonException;
import autoannotation.edge.Json;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A request as API Gateway hands it to a Lambda function. Of its many fields these are read.
 *
 * @param route method and resource, {@code GET /annotations}
 */
record ApiRequest(String route, Map<?, ?> parameters, String body) {

  static ApiRequest read(byte[] event) {
    Map<?, ?> fields = Json.read(event, Map.class);
    return new ApiRequest(
        fields.get("httpMethod") + " " + fields.get("resource"),
        fields.get("queryStringParameters") instanceof Map<?, ?> parameters ? parameters : Map.of(),
        body(fields));
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable((String) parameters.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * The body as a record.
   *
   * @throws RefusedRequestException naming the field that is wrong
   */
  <T> T body(Class<T> type) {
    try {
      return Json.read(body, type);
    } catch (InvalidJsonException e) {
      throw new RefusedRequestException(400, "The body is not as it should be. " + e.getMessage());
    }
  }

  private static String body(Map<?, ?> fields) {
    String body = fields.get("body") instanceof String text ? text : "";
    return Boolean.TRUE.equals(fields.get("isBase64Encoded"))
        ? new String(Base64.getDecoder().decode(body), UTF_8)
        : body;
  }
}
