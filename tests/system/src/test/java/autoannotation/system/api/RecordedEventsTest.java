package autoannotation.system.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.InputId;
import autoannotation.review.api.Answer;
import autoannotation.review.api.Request;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The folder events has one of every kind, and each is answered as it is there. */
class RecordedEventsTest {

  private final Api api =
      new Api(Map.of("REVIEWER_ROLE", "auto-annotation-ReviewerRole-1A2B3C4D5E6F"));

  @AfterEach
  void stop() {
    api.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get-calibration.json   | 200 | /calibration/target | 0.97",
        "get-me.json            | 200 | /user/id | dora",
        "get-tasks.json         | 200 | /tasks/0/id | auto-annotation",
        "get-task.json          | 200 | /metrics/waiting | 1",
        "create-task.json       | 200 | /task/user_id | ana",
        "assign-request.json    | 200 | /inputs/0/key | inputs/examples/chelsea.jpg",
        "verdicts-request.json  | 200 | /verdicts/0/annotation/verdicts/0/user_id | ben",
        "get-annotation.json    | 200 | /annotation/id | 6ec92549feecfc6a74b7a577c2017ad0",
        "patch-annotation.json  | 200 | /annotation/verdicts/0/user_id | cleo",
        "get-inputs.json        | 200 | /inputs/0/status | PENDING",
        "upload-request.json    | 200 | /method | PUT",
        "get-workflow.json      | 200 | /versions/1/number | 1",
        "get-version.json       | 200 | /version/provenance/user_id | ana",
        "activate-version.json  | 200 | /version/activation/reason | better at dogs",
        "get-annotations.json   | 200 | /input/key | inputs/examples/chelsea.jpg"
      })
  void handleRequest_recordedEvent_answersIt(
      String file, int status, String pointer, String expected) {
    api.photo("inputs/examples/chelsea.jpg");
    api.version(0.9);
    api.machine.annotate(
        new InputId("inputs/examples/chelsea.jpg", "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e"),
        waiting("cat", 0.9));
    api.bucket.report(autoannotation.review.api.Api.REPORT);
    Answer answer = api.raw(Request.Recorded.EVENTS.get(file));
    assertEquals(status, answer.status(), answer.body());
    assertEquals(expected, answer.text(pointer));
  }

  @Test
  void recordedEvents_folder_holdsEveryKindOfRequest() {
    Map<String, Map<String, Object>> events = Request.Recorded.EVENTS;
    assertTrue(api.raw(events.get("get-page.json")).body().startsWith("<!doctype html>"));
    assertTrue(api.raw(events.get("get-description.json")).body().startsWith("openapi:"));
    assertEquals(
        Set.of(
            "activate-version.json",
            "assign-request.json",
            "create-task.json",
            "get-annotation.json",
            "get-annotations.json",
            "get-calibration.json",
            "get-description.json",
            "get-inputs.json",
            "get-me.json",
            "get-page.json",
            "get-task.json",
            "get-tasks.json",
            "get-version.json",
            "get-workflow.json",
            "patch-annotation.json",
            "upload-request.json",
            "verdicts-request.json"),
        events.keySet());
  }

  @Test
  void recordedEvents_pathResourceAndMethod_agreeWithTheRequestContext() {
    Request.Recorded.EVENTS.forEach(
        (name, event) -> {
          Map<String, Object> context = object(event.get("requestContext"));
          assertEquals("/v1" + event.get("path"), context.get("path"), name);
          assertEquals(event.get("resource"), context.get("resourcePath"), name);
          assertEquals(event.get("httpMethod"), context.get("httpMethod"), name);
        });
  }
}
