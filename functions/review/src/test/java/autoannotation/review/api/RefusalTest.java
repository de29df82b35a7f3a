package autoannotation.review.api;

import static autoannotation.review.api.Project.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.port.Tasks;
import autoannotation.core.task.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked wrongly is refused, always in the one shape. */
class RefusalTest {

  private static final class Broken implements Tasks {
    @Override
    public List<Task> all() {
      throw new IllegalStateException("secret of the table");
    }

    @Override
    public Optional<Task> find(String id) {
      throw new IllegalStateException("secret of the table");
    }

    @Override
    public boolean create(Task task) {
      throw new IllegalStateException("secret of the table");
    }
  }

  private static Api api;

  @BeforeAll
  static void start() {
    api = new Api();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/nothing",
        "/me/",
        "/ME",
        "//me",
        "/me/me",
        "/tasks/a/b",
        "/tasks//assignments/",
        "/tasks/a/assignments/b",
        "/annotations/a/b",
        "/inputs/a",
        "/verdicts/a",
        "/uploads/",
        "/signed-in",
        "/signed-in/signed-in/me",
        "/v1/me",
        "/openapi.json",
        "/openapi.yaml/"
      })
  void path_unknown_answersNotFound(String path) {
    assertRefused(404, 11101, api.raw(Request.get(path).by(Sender.ADMIN).event()));
  }

  @ParameterizedTest
  @CsvSource({
    "/me, POST PUT PATCH DELETE HEAD OPTIONS get",
    "/tasks, PUT PATCH DELETE HEAD OPTIONS",
    "/tasks/auto-annotation, POST PUT PATCH DELETE HEAD",
    "/tasks/auto-annotation/assignments, GET PUT PATCH DELETE HEAD",
    "/verdicts, GET PUT PATCH DELETE HEAD",
    "/annotations, PUT PATCH DELETE HEAD",
    "/annotations/a, POST PUT DELETE HEAD",
    "/inputs, POST PUT PATCH DELETE HEAD",
    "/uploads, GET PUT PATCH DELETE HEAD",
    "/openapi.yaml, POST PUT DELETE",
    "/viewer/, POST PUT DELETE",
    "/viewer/index.html, POST PUT DELETE"
  })
  void method_notOfThePath_answersMethodNotAllowed(String path, String methods) {
    for (String method : methods.split(" ", -1)) {
      Request request = Request.get(path).by(Sender.ADMIN).method(method);
      Answer answer = api.raw(request.event());
      assertRefused(405, 11103, answer);
      assertTrue(
          answer
              .text("/status/description")
              .contains("Method not allowed: " + method + " " + path));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /me, id",
    "GET, /tasks, task_id",
    "POST, /tasks, id",
    "GET, /tasks/auto-annotation, per_page",
    "POST, /tasks/auto-annotation/assignments, count",
    "POST, /verdicts, revision",
    "GET, /annotations, state",
    "GET, /annotations, perpage",
    "GET, /annotations/a, revision",
    "PATCH, /annotations/a, revision",
    "GET, /inputs, prefix",
    "POST, /uploads, key"
  })
  void parameter_unknown_isRefusedByName(String method, String path, String name) {
    Request request = new Request(Sender.ADMIN, method, path, Map.of(name, "1"), "{}");
    Answer answer = api.ask(request);
    assertRefused(400, 11102, answer);
    assertEquals("Unknown parameter: %s".formatted(name), answer.text("/status/description"));
  }

  @Test
  void path_senderWithoutRole_answersUnauthenticated() {
    for (String path : new String[] {"/nothing", "/tasks/none", "/annotations/none"}) {
      assertRefused(401, 11001, api.raw(Request.get(path).by(Sender.NOBODY).event()));
    }
  }

  @Test
  void internalError_answer_givesOnlyTheRequestId() {
    Api broken = new Api(new Broken());
    Answer answer = broken.ask(Request.get("/tasks"));
    assertRefused(500, 10020, answer);
    assertTrue(
        answer.text("/status/details").contains("c6af9ac6-7b61-11e6-9a41-93e8deadbeef"),
        answer.body());
    assertFalse(answer.body().contains("secret"), answer.body());
  }

  @Test
  void body_invalidBase64_isRefused() {
    Map<String, Object> event = new HashMap<>(Request.post("/verdicts", "%%%").event());
    event.put("isBase64Encoded", true);
    assertRefused(400, 11102, api.raw(event));
  }

  @Test
  void event_withoutRequestContext_answersUnauthenticated() {
    Map<String, Object> event = new HashMap<>(Request.get("/me").event());
    event.put("requestContext", object(Map.of()));
    assertRefused(401, 11001, api.raw(event));
  }

  static void assertRefused(int status, int code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(code, answer.number("/status/code"));
    Description.check("Error", answer.json(), answer.body());
    assertEquals("application/json", answer.headers().get("Content-Type"));
    assertEquals("no-store", answer.headers().get("Cache-Control"));
    assertFalse(answer.body().matches("(?s).*(Exception|\\bat [a-z]+\\.|java\\.|\\\\n\\\\t).*"));
  }
}
