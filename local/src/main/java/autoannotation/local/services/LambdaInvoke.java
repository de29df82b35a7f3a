package autoannotation.local.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.TaskResource;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/**
 * {@code arn:aws:states:::lambda:invoke} on handlers in this process, bytes in and bytes out as on
 * Lambda. What a handler throws reaches the machine under its class's full name; so does a lack of
 * memory, which ends the function there.
 */
public record LambdaInvoke(FunctionHandlers functions) implements TaskResource {

  @Override
  public Object run(Map<String, Object> arguments) {
    RequestStreamHandler function = functions.named((String) arguments.get("FunctionName"));
    byte[] payload = Json.write(arguments.get("Payload")).getBytes(UTF_8);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(new ByteArrayInputStream(payload), answer, null);
    } catch (Exception | OutOfMemoryError e) {
      String cause = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new StatesError(e.getClass().getName(), cause);
    }
    return Map.of("Payload", Json.read(answer.toByteArray(), Object.class), "StatusCode", 200);
  }
}
