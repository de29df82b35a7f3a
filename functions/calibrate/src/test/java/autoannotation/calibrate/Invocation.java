package autoannotation.calibrate;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.Json;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** Calls a function as Lambda does: with bytes. */
final class Invocation {

  private Invocation() {}

  static String of(RequestStreamHandler function, String request) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(request.getBytes(UTF_8)), answer, null);
    return answer.toString(UTF_8);
  }

  static Map<?, ?> fields(RequestStreamHandler function, String request) throws IOException {
    return Json.read(of(function, request), Map.class);
  }
}
