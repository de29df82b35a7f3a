package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.Audit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labelling tasks: how they are made, and how they stand. */
class TasksTest {

  private static final String CONCEPTS = "\"concepts\": [{\"id\": \"cat\", \"name\": \"cat\"}]";

  private final Api api = new Api();

  @Test
  void getTasks_noneCreated_answersTheStacksOwn() {
    Answer answer = api.ask(Request.get("/tasks"));
    assertEquals(1, answer.at("/tasks").size());
    assertEquals("auto-annotation", answer.text("/tasks/0/id"));
    assertEquals(List.of("cat", "dog", "traffic-light"), answer.each("/tasks/0/concepts", "/id"));
    assertEquals("traffic light", answer.text("/tasks/0/concepts/2/name"));
    assertEquals("MANUAL", answer.text("/tasks/0/review/strategy"));
    assertEquals("MEDIUM", answer.text("/tasks/0/priority"));
  }

  @Test
  void createTask_validTask_storesItAsGiven() {
    Answer made =
        create(
            """
            "id": "street", "name": "Street", "type": "BOUNDING_BOX_DETECTION",
            "concepts": [{"id": "cat", "name": "cat"}, {"id": "tram", "name": "tram, or bus"}],
            "review": {"strategy": "CONSENSUS", "users": ["ana", "ben"],
              "consensus_strategy_info": {"approval_threshold_labelers": 2}},
            "priority": "HIGH\"""");
    assertEquals(200, made.status(), made.body());
    assertEquals("ada", made.text("/task/user_id"));
    assertEquals("2026-03-04T05:06:07Z", made.text("/task/created_at"));
    String info = "/task/review/consensus_strategy_info";
    assertEquals(2, made.number(info + "/labelers"));
    assertEquals("0.75", made.text(info + "/iou"));
    assertEquals(made.at("/task"), api.ask(Request.get("/tasks/street")).at("/task"));
    assertEquals(
        List.of("auto-annotation", "street"), api.ask(Request.get("/tasks")).each("/tasks", "/id"));
  }

  @Test
  void createTask_existingId_answersConflict() {
    String task = "\"id\": \"a\", \"name\": \"a\", " + CONCEPTS;
    assertEquals(200, create(task).status());
    Answer again = create(task.replace("\"name\": \"a\"", "\"name\": \"b\""));
    RefusalTest.assertRefused(409, 11104, again);
    assertTrue(again.text("/status/description").contains("already is a task a"), again.body());
    assertEquals("a", api.ask(Request.get("/tasks/a")).text("/task/name"));
    String own = task.replace("\"id\": \"a\"", "\"id\": \"auto-annotation\"");
    assertEquals(200, create(own).status());
    assertEquals(409, create(own).status());
    assertEquals(2, api.ask(Request.get("/tasks")).at("/tasks").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"id\": \"\", \"name\": \"a\", CONCEPTS | task id",
        "\"id\": \"a b\", \"name\": \"a\", CONCEPTS | task id",
        "\"id\": \"a#b\", \"name\": \"a\", CONCEPTS | task id",
        "\"id\": \"a/b\", \"name\": \"a\", CONCEPTS | task id",
        "\"id\": \"a\", \"name\": \" \", CONCEPTS | task name",
        "\"id\": \"a\", \"name\": \"a\" | concepts",
        "\"id\": \"a\", \"name\": \"a\", \"concepts\": [] | concepts",
        "\"id\": \"a\", \"name\": \"a\", \"concepts\": [{\"id\": \"Cat\", \"name\": \"a\"}] | concept id",
        "\"id\": \"a\", \"name\": \"a\", \"concepts\": [{\"id\": \"a\", \"name\": \"\"}] | concept name",
        "\"id\": \"a\", \"name\": \"a\", \"type\": \"POLYGON\", CONCEPTS | type",
        "\"id\": \"a\", \"name\": \"a\", \"priority\": \"URGENT\", CONCEPTS | priority",
        "\"id\": \"a\", \"name\": \"a\", \"colour\": \"red\", CONCEPTS | colour",
        "\"id\": \"a\", \"name\": \"a\", \"user_id\": \"eve\", CONCEPTS | user_id",
        "\"id\": \"a\", \"name\": \"a\", \"created_at\": \"2020-01-01T00:00:00Z\", CONCEPTS | created_at",
        "\"id\": \"a\", \"name\": \"a\", \"review\": {}, CONCEPTS | review",
        "\"id\": \"a\", \"name\": \"a\", \"review\": {\"strategy\": \"VOTE\"}, CONCEPTS | review.strategy",
        "\"id\": \"a\", \"name\": \"a\", \"review\": {\"strategy\": \"MANUAL\", \"users\": [null]}, CONCEPTS | review.users",
        "\"id\": \"a\", \"name\": \"a\", \"review\": {\"strategy\": \"CONSENSUS\"}, CONCEPTS | consensus_strategy_info",
        "\"id\": \"a\", \"name\": \"a\", \"review\": {\"strategy\": \"CONSENSUS\", \"consensus_strategy_info\": {\"approval_threshold_labelers\": 1}}, CONCEPTS | consensus",
        "\"id\": \"a\", \"name\": \"a\", \"review\": {\"strategy\": \"CONSENSUS\", \"consensus_strategy_info\": {\"approval_threshold_labelers\": 3, \"labelers\": 2}}, CONCEPTS | consensus",
        "\"id\": \"a\", \"name\": \"a\", \"review\": {\"strategy\": \"CONSENSUS\", \"consensus_strategy_info\": {\"approval_threshold_labelers\": 2, \"iou\": 0}}, CONCEPTS | iou"
      })
  void createTask_invalidField_namesTheField(String task, String named) {
    Answer answer = create(task.replace("CONCEPTS", CONCEPTS));
    RefusalTest.assertRefused(400, 11102, answer);
    assertTrue(answer.text("/status/description").contains(named), answer.body());
    assertEquals(1, api.ask(Request.get("/tasks")).at("/tasks").size());
  }

  @Test
  void assign_taskWithoutReview_answersNone() {
    create(
        "\"id\": \"auto-annotation\", \"name\": \"a\", \"review\": {\"strategy\": \"NONE\"}, "
            + CONCEPTS);
    api.photo("inputs/cat.jpg", waiting("cat", 0.7));
    Request ask = Request.post("/tasks/auto-annotation/assignments", "{}");
    assertEquals(0, api.ask(ask).at("/inputs").size());
  }

  @Test
  void metrics_ofATask_countByStatusConceptAndVerdict() {
    List<Annotation> boxes =
        api.photo(
            "inputs/a.jpg",
            waiting("cat", 0.7),
            waiting("cat", 0.71),
            waiting("dog", 0.72),
            waiting("dog", 0.73),
            accepted("dog", 0.97).audited(Audit.ACCEPTED),
            accepted("cat", 0.99));
    api.ask(Say.of("APPROVE", boxes.getFirst()).by(Sender.LABELLER));
    api.ask(Say.of("RELABEL", boxes.get(1)).with("concept_id", "dog").by(Sender.LABELLER));
    api.ask(Say.of("REJECT", boxes.get(2)).by(Sender.LABELLER));
    api.ask(Say.of("UNDO", boxes.get(2)).at(1).by(Sender.LABELLER));
    api.ask(Say.of("REQUEST_CHANGES", boxes.get(3)).by(Sender.REVIEWER));
    api.ask(Say.add(boxes.getFirst().inputId().toString(), "cat").by(Sender.LABELLER));
    Answer answer = api.ask(Request.get("/tasks/auto-annotation"));
    // by hand. 0 cat success, 1 dog success, 2 dog awaits, 3 dog pending, 4 dog success and asked
    // about, 5 cat success, + cat success
    assertEquals(
        """
        {"annotations":7,\
        "by_status":{"ANNOTATION_SUCCESS":5,"ANNOTATION_PENDING":1,"ANNOTATION_AWAITING_REVIEW":1,\
        "ANNOTATION_REVIEW_DENIED":0},\
        "by_concept":{\
        "cat":{"ANNOTATION_SUCCESS":3,"ANNOTATION_PENDING":0,"ANNOTATION_AWAITING_REVIEW":0,\
        "ANNOTATION_REVIEW_DENIED":0},\
        "dog":{"ANNOTATION_SUCCESS":2,"ANNOTATION_PENDING":1,"ANNOTATION_AWAITING_REVIEW":1,\
        "ANNOTATION_REVIEW_DENIED":0}},\
        "waiting":3,\
        "verdicts":{"APPROVE":1,"CORRECT":0,"RELABEL":1,"REJECT":1,"ADD":1,"REQUEST_CHANGES":1,\
        "UNDO":1}}""",
        answer.at("/metrics").toString());
  }

  private Answer create(String task) {
    return api.ask(Request.post("/tasks", "{\"task\": {%s}}".formatted(task)).by(Sender.ADMIN));
  }
}
