package autoannotation.review.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.Json;
import autoannotation.review.ReviewFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Calls the function as API Gateway calls it. */
public record Client(ReviewFunction function) {

  /** The answer, which has to be as openapi.yaml says. */
  public Answer ask(Request request) {
    Answer answer = raw(request.event());
    Description.check(request, answer);
    return answer;
  }

  /** The answer to an event of API Gateway. */
  public Answer raw(Map<String, Object> event) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(Json.write(event).getBytes(UTF_8)), answer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.read(answer.toByteArray());
  }
}
