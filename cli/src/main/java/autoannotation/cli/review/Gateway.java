package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.ApiResponse;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

/**
 * Hands a request to the review function as API Gateway does: an event in, an answer out. Nobody
 * signs in on one machine: whoever may use the account is an admin here.
 */
public record Gateway(RequestStreamHandler function, String user) {

  /** The path of the API on this machine: its stage. */
  static final String STAGE = "/v1";

  /** The template's AdminRole, under its name on this machine. */
  private static final String ADMIN = "arn:aws:sts::000000000000:assumed-role/admin-role/";

  /** What a session of a role may be called. */
  public static final String USER = "[A-Za-z0-9+=,.@_-]{1,64}";

  public Gateway {
    if (!user.matches(USER)) {
      throw new IllegalArgumentException(
          "user is not made of letters, digits and +=,.@_-: " + user);
    }
  }

  /** The name of the operating system's user, made a valid name of a session. */
  public static String operatingSystemsUser() {
    String name = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9+=,.@_-]", "-");
    return name.isEmpty() ? "somebody" : name.substring(0, Math.min(name.length(), 64));
  }

  /** Sends a request to the function and returns its response. */
  public ApiResponse call(LocalRequest asked) {
    var answer = new ByteArrayOutputStream();
    try {
      byte[] event = Json.write(event(asked)).getBytes(UTF_8);
      function.handleRequest(new ByteArrayInputStream(event), answer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Json.read(answer.toByteArray(), ApiResponse.class);
  }

  private Map<String, Object> event(LocalRequest asked) {
    return Map.of(
        "httpMethod", asked.method(),
        "path", asked.path().substring(STAGE.length()),
        "headers", asked.headers(),
        "queryStringParameters", asked.parameters(),
        "body", new String(asked.body(), UTF_8),
        "isBase64Encoded", false,
        "requestContext",
            Map.of(
                "requestId",
                UUID.randomUUID().toString(),
                "stage",
                STAGE.substring(1),
                "identity",
                Map.of("sourceIp", "127.0.0.1", "userArn", ADMIN + user)));
  }
}
