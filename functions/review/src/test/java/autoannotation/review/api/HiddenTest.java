package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * While a verdict is pending, every answer to a labeller is the same, whatever the machine and
 * other labellers said.
 */
class HiddenTest {

  /** The same box with all that a labeller must not know. */
  private static final List<Machine.Box> SECRETS =
      List.of(
          waiting("cat", 0.7),
          waiting("cat", 0.51),
          waiting("cat", 0.3).audited(Audit.DROPPED),
          accepted("cat", 0.97).audited(Audit.ACCEPTED));

  private static final List<List<String>> VOTES = List.of(List.of("APPROVE"), List.of("REJECT"));

  private static final Sender CLEO = Sender.labeller("cleo");

  @ParameterizedTest
  @MethodSource("requests")
  void answer_whateverTheMachineSaid_isTheSameToALabeller(Request request) {
    String first = answer(new Api(), SECRETS.getFirst(), List.of(), request);
    for (Machine.Box secret : SECRETS) {
      assertEquals(first, answer(new Api(), secret, List.of(), request), secret::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("requests")
  void answer_whateverAnotherVoted_isTheSameToALabeller(Request request) {
    String first = answer(consensus(), SECRETS.getFirst(), VOTES.getFirst(), request);
    for (List<String> votes : VOTES) {
      assertEquals(first, answer(consensus(), SECRETS.getFirst(), votes, request), votes::toString);
    }
  }

  @Test
  void answer_whateverTheMachineSaid_isWholeToAReviewer() {
    Request all = Request.get("/annotations").by(Sender.REVIEWER);
    assertNotEquals(
        answer(new Api(), SECRETS.getFirst(), List.of(), all),
        answer(new Api(), SECRETS.getLast(), List.of(), all));
  }

  @Test
  void answer_afterTheVerdict_isWholeToALabeller() {
    Api api = new Api();
    Annotation cat = api.photo("inputs/cat.jpg", SECRETS.getLast()).getFirst();
    Answer decided = api.ask(Say.of("APPROVE", cat).by(Sender.LABELLER));
    assertEquals(
        "0.97", decided.text("/verdicts/0/annotation/data/regions/0/data/concepts/0/value"));
    Answer photo = api.ask(Request.get("/inputs").with("key", "inputs/cat.jpg"));
    assertEquals(1, photo.at("/inputs/0/regions").size());
  }

  @Test
  void answer_ownVoteInAConsensus_isShownWithoutTheScore() {
    Api api = consensus();
    Annotation cat = api.photo("inputs/cat.jpg", SECRETS.getFirst()).getFirst();
    api.ask(Say.of("REJECT", cat).by(CLEO));
    Answer own = api.ask(Say.of("APPROVE", cat).at(1).by(Sender.LABELLER));
    assertEquals(
        List.of("APPROVE"), own.each("/verdicts/0/annotation/verdicts", "/verdict"), own.body());
    assertEquals(2, own.number("/verdicts/0/annotation/revision"));
  }

  @Test
  void answer_changesWereRequested_saysWhatToChange() {
    Api api = new Api();
    Annotation cat = api.photo("inputs/cat.jpg", SECRETS.getFirst()).getFirst();
    api.ask(Say.of("REQUEST_CHANGES", cat).with("comment", "tighter").by(Sender.REVIEWER));
    Answer shown = api.ask(Request.get("/annotations"));
    assertEquals("ANNOTATION_PENDING", shown.text("/annotations/0/status/description"));
    assertEquals(List.of("tighter"), shown.each("/annotations/0/verdicts", "/comment"));
  }

  static Stream<Request> requests() {
    List<Request> requests = new ArrayList<>();
    Request list = Request.get("/annotations");
    requests.add(list);
    requests.add(list.with("key", "inputs/cat.jpg"));
    requests.add(list.with("input_id", "INPUT"));
    requests.add(list.with("concept_id", "cat"));
    requests.add(list.with("task_id", "auto-annotation"));
    requests.add(list.with("model_version_id", Machine.MODEL.toString()));
    requests.add(list.with("user_id", "cleo"));
    for (AnnotationStatus status : AnnotationStatus.values()) {
      requests.add(list.with("status", status.name()));
    }
    for (Audit audit : Audit.values()) {
      requests.add(list.with("audit", audit.name()));
    }
    for (String value : List.of("0", "0.4", "0.6", "0.96", "1")) {
      requests.add(list.with("min_value", value));
      requests.add(list.with("max_value", value));
    }
    requests.add(Request.get("/annotations/ID").with("input_id", "INPUT"));
    requests.add(Request.get("/inputs"));
    requests.add(Request.get("/inputs").with("key", "inputs/cat.jpg"));
    requests.add(Request.get("/inputs").with("input_id", "INPUT"));
    requests.add(Request.post("/tasks/auto-annotation/assignments", "{}"));
    requests.add(Say.of("APPROVE", "INPUT", "ID", 7).by(Sender.LABELLER)); // refused: stale
    requests.add(Say.of("UNDO", "INPUT", "ID", 0).by(Sender.LABELLER));
    requests.add(
        Request.patch(
                "/annotations/ID",
                "{\"annotation\": {\"revision\": 7, \"status\": {\"code\": 24150}}}")
            .with("input_id", "INPUT"));
    return requests.stream();
  }

  private static String answer(Api api, Machine.Box secret, List<String> votes, Request request) {
    Annotation cat = api.photo("inputs/cat.jpg", secret).getFirst();
    int revision = 0;
    for (String vote : votes) {
      assertEquals(200, api.ask(Say.of(vote, cat).at(revision++).by(CLEO)).status());
    }
    return api.ask(about(cat, request)).body();
  }

  /** The request with the ids of this annotation. */
  private static Request about(Annotation cat, Request request) {
    Request about =
        new Request(
            request.by(),
            request.method(),
            filled(request.path(), cat),
            request.parameters(),
            request.body() == null ? null : filled(request.body(), cat));
    return request.parameters().containsKey("input_id")
        ? about.with("input_id", cat.inputId().toString())
        : about;
  }

  private static String filled(String text, Annotation cat) {
    return text.replace("\"INPUT\"", "\"%s\"".formatted(cat.inputId()))
        .replace("\"ID\"", "\"%s\"".formatted(cat.id()))
        .replaceFirst("/ID$", "/" + cat.id());
  }

  private static Api consensus() {
    Api api = new Api();
    Request task =
        Request.post(
            "/tasks",
            """
            {"task": {"id": "auto-annotation", "name": "Pets",
              "concepts": [{"id": "cat", "name": "cat"}],
              "review": {"strategy": "CONSENSUS",
                "consensus_strategy_info": {"approval_threshold_labelers": 2, "labelers": 3}}}}""");
    assertEquals(200, api.ask(task.by(Sender.ADMIN)).status());
    return api;
  }
}
