package autoannotation.system.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.Annotation;
import autoannotation.review.api.Answer;
import autoannotation.review.api.Request;
import autoannotation.review.api.Say;
import autoannotation.review.api.Sender;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is sent where a photo, an annotation, a task, a version or a file is named: it gets a
 * typed refusal, or a harmless answer about exactly that; nothing outside {@code inputs/} is asked
 * for or signed.
 */
class HostileTest {

  private static Asked asked;
  private static Api api;
  private static Annotation there;

  @BeforeAll
  static void start() {
    asked = new Asked();
    api = new Api(asked);
    there = api.photo("inputs/there.jpg", waiting("cat", 0.7)).getFirst();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  static Stream<String> hostile() throws IOException {
    try (InputStream file = HostileTest.class.getResourceAsStream("hostile.txt")) {
      return new String(file.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("// "))
              .map(HostileTest::unescaped)
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void request_hostileText_reachesNothingOutsideInputs(String text) {
    for (Request request : requests(text)) {
      asked.forget();
      Answer answer = api.ask(request.by(Sender.ADMIN));
      assertTrue(answer.status() < 500, () -> request + "\n" + answer);
      asked.check(text);
    }
  }

  private static List<Request> requests(String text) {
    List<Request> requests =
        new ArrayList<>(
            List.of(
                Request.get("/annotations").with("key", text),
                Request.get("/annotations")
                    .with("key", "inputs/there.jpg")
                    .with("version_id", text),
                Request.get("/annotations").with("input_id", text),
                Request.get("/annotations").with("input_id", text + "@" + text),
                Request.get("/annotations").with("task_id", text),
                Request.get("/annotations").with("cursor", text),
                Request.get("/inputs").with("key", text),
                Request.get("/inputs").with("key", "inputs/there.jpg").with("version_id", text),
                Request.get("/inputs").with("input_id", text),
                Request.get("/inputs").with("cursor", text),
                oneOf(there.id(), text),
                oneOf(text.replace("/", "%2F"), there.inputId().toString()),
                Request.get("/tasks/" + text.replace("/", "%2F")),
                Request.post("/tasks/" + text.replace("/", "%2F") + "/assignments", "{}"),
                Request.post(
                    "/tasks/auto-annotation/assignments",
                    Json.write(Map.of("leave", List.of(text)))),
                patch(there.id(), text),
                patch(text.replace("/", "%2F"), there.inputId().toString()),
                Say.of("APPROVE", text, there.id(), 0).by(Sender.ADMIN),
                Say.of("APPROVE", there.inputId().toString(), text, 0).by(Sender.ADMIN),
                Say.add(text, "cat").by(Sender.ADMIN),
                Say.add("inputs/there.jpg@" + text, "cat").by(Sender.ADMIN),
                Say.add(there.inputId().toString(), text).by(Sender.ADMIN),
                Say.add(there.inputId().toString(), "cat").with("task_id", text).by(Sender.ADMIN),
                Say.add(there.inputId().toString(), "cat").with("id", text).by(Sender.ADMIN),
                Request.post(
                    "/uploads",
                    Json.write(Map.of("name", text, "content_type", "image/png", "size", 7))),
                Request.get("/workflow/versions/" + text.replace("/", "%2F")),
                Request.post("/workflow/versions/" + text.replace("/", "%2F") + "/activate", "{}"),
                Request.post("/workflow/versions/1/activate", Json.write(Map.of("reason", text))),
                Request.get("/viewer/" + text)));
    requests.removeIf(request -> request.parameters().containsValue(""));
    return requests;
  }

  private static Request oneOf(String id, String inputId) {
    return Request.get("/annotations/" + id).with("input_id", inputId);
  }

  private static Request patch(String id, String inputId) {
    return Request.patch(
            "/annotations/" + id,
            """
            {"annotation": {"revision": 99, "status": {"code": 24150}}}""")
        .with("input_id", inputId);
  }

  private static String unescaped(String line) {
    if (line.startsWith("REPEAT ")) {
      String[] words = line.split(" ", -1);
      return unescaped(words[2]) + unescaped(words[3]).repeat(Integer.parseInt(words[1]));
    }
    return Json.read("\"" + line + "\"", String.class);
  }
}
