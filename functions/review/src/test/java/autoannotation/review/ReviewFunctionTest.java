package autoannotation.review;

import static autoannotation.review.Given.VARIABLES;
import static autoannotation.review.Given.answer;
import static autoannotation.review.Given.assertSaid;
import static autoannotation.review.Given.body;
import static autoannotation.review.Given.event;
import static autoannotation.review.Given.function;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no table; the whole API is in the system tests. */
class ReviewFunctionTest {

  @Test
  void handleRequest_missingPhotoOrInvalidRequest_isRefused() throws IOException {
    String event = event("get-annotations.json");
    assertSaid("There is no such photo in the bucket.", body(404, event));
    assertSaid(
        "Invalid key: elsewhere/", body(400, event.replace("inputs/examples/", "elsewhere/")));
    assertSaid("Method not allowed: PUT /annotations", body(405, event.replace("GET", "PUT")));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 500, 503})
  void handleRequest_bucketFails_answersInternalError(int status) throws IOException {
    Map<?, ?> answer = answer(function(VARIABLES, status), event("get-annotations.json"));
    assertEquals(500, answer.get("statusCode"));
    assertTrue(((String) answer.get("body")).contains("c6af9ac6-7b61-11e6-9a41-93e8deadbeef"));
  }

  @Test
  void constructor_missingVariable_namesIt() {
    for (String name : VARIABLES.keySet()) {
      Map<String, String> lacking = new HashMap<>(VARIABLES);
      lacking.remove(name);
      var e = assertThrows(IllegalStateException.class, () -> function(lacking, 404));
      assertEquals(name + " must be set", e.getMessage());
    }
  }

  @Test
  void handleRequest_unsignedFromLoopback_isAcceptedOnlyInARehearsal() throws IOException {
    String event = event("get-page.json").replace("/viewer/index.html", "/me");
    String near = event.replace("203.0.113.17", "127.0.0.1");
    assertEquals(401, answer(function(VARIABLES, 404), near).get("statusCode"));
    Map<String, String> rehearsal = new HashMap<>(VARIABLES);
    rehearsal.put("AWS_ENDPOINT_URL", "http://127.0.0.1:4566");
    assertEquals(200, answer(function(rehearsal, 404), near).get("statusCode"));
    assertEquals(401, answer(function(rehearsal, 404), event).get("statusCode"));
  }
}
