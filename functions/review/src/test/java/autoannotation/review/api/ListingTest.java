package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.Audit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which annotations a request for some of them gets. */
class ListingTest {

  private static Api api;
  private static Annotation a0;

  /**
   * Photo a: 0 cat 0.7 approved by ben, 1 dog 0.6 waits, 2 cat 0.97 accepted and asked about. Photo
   * b: 0 dog 0.99 accepted, 1 cat 0.5 relabelled as dog by cleo, 2 dog 0.8 rejected by ben. On b
   * ben added a cat.
   */
  @BeforeAll
  static void start() {
    api = new Api();
    List<Annotation> a =
        api.photo(
            "inputs/a.jpg",
            waiting("cat", 0.7),
            waiting("dog", 0.6),
            accepted("cat", 0.97).audited(Audit.ACCEPTED));
    List<Annotation> b =
        api.photo("inputs/b.jpg", accepted("dog", 0.99), waiting("cat", 0.5), waiting("dog", 0.8));
    a0 = a.getFirst();
    api.ask(Say.of("APPROVE", a0).by(Sender.LABELLER));
    api.ask(Say.of("RELABEL", b.get(1)).with("concept_id", "dog").by(Sender.REVIEWER));
    api.ask(Say.of("REJECT", b.get(2)).by(Sender.LABELLER));
    api.ask(Say.add(b.getFirst().inputId().toString(), "cat").by(Sender.LABELLER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                     | a0 a1 a2 b0 b1 b2 b+",
        "task_id=auto-annotation                              | a0 a1 a2 b0 b1 b2 b+",
        "task_id=none                                         | ",
        "status=ANNOTATION_SUCCESS                            | a0 a2 b0 b1 b+",
        "status=ANNOTATION_AWAITING_REVIEW                    | a1",
        "status=ANNOTATION_REVIEW_DENIED                      | b2",
        "status=ANNOTATION_PENDING                            | ",
        "concept_id=cat                                       | a0 a2 b+",
        "concept_id=dog                                       | a1 b0 b1 b2",
        "min_value=0.7                                        | a0 a2 b0 b2 b+",
        "max_value=0.7                                        | a0 a1 b1",
        "min_value=0.6 max_value=0.8                          | a0 a1 b2",
        "min_value=1                                          | b+",
        "max_value=0                                          | ",
        "model_version_id=coco-ssdlite-mobilenet-v2@1310cd74f22d | a0 a1 a2 b0 b1 b2",
        "model_version_id=coco-ssdlite-mobilenet-v2           | ",
        "user_id=ben                                          | a0 b2 b+",
        "user_id=cleo                                         | b1",
        "user_id=auto-annotation                              | ",
        "audit=ACCEPTED                                       | ", // a2 waits: see AuditTest
        "audit=DROPPED                                        | ",
        "input_id=B                                           | b0 b1 b2 b+",
        "input_id=inputs/none.jpg@v                           | ",
        "concept_id=dog status=ANNOTATION_SUCCESS             | b0 b1",
        "concept_id=dog user_id=ben                           | b2",
        "input_id=B concept_id=dog min_value=0.6 status=ANNOTATION_SUCCESS user_id=cleo | ",
        "input_id=B concept_id=dog max_value=0.6 status=ANNOTATION_SUCCESS user_id=cleo | b1"
      })
  void getAnnotations_filter_answersOnlyWhatMatches(String filter, String expected) {
    assertEquals(words(expected), found(filter == null ? "" : filter));
  }

  @ParameterizedTest
  @CsvSource({
    "status, SUCCESS",
    "status, annotation_success",
    "status, 24150",
    "audit, accepted",
    "min_value, -0.1",
    "min_value, 1.1",
    "min_value, NaN",
    "min_value, '0,5'",
    "max_value, 1e-3",
    "max_value, ' 0.5'",
    "per_page, 0",
    "per_page, 129",
    "per_page, 1.0",
    "per_page, -1",
    "per_page, ten",
    "per_page, 99999999999",
    "input_id, a.jpg",
    "input_id, outputs/a.jpg@v",
    "cursor, x",
    "cursor, !!",
    "cursor, AAAA"
  })
  void getAnnotations_invalidParameter_namesIt(String name, String value) {
    Answer answer = api.ask(Request.get("/annotations").with(name, value));
    RefusalTest.assertRefused(400, 11102, answer);
    assertEquals(true, answer.text("/status/description").contains(name), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/annotations, status", "/annotations, task_id", "/annotations, key", "/annotations, input_id",
    "/annotations, cursor", "/inputs, key", "/inputs, input_id", "/inputs, cursor"
  })
  void get_emptyParameter_refusesTheRequest(String path, String name) {
    Answer answer = api.ask(Request.get(path).with(name, ""));
    RefusalTest.assertRefused(400, 11102, answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/annotations, key, inputs/a.jpg, status, ANNOTATION_SUCCESS",
    "/annotations, key, inputs/a.jpg, cursor, x",
    "/annotations, key, inputs/a.jpg, per_page, 7",
    "/annotations, status, ANNOTATION_SUCCESS, version_id, x",
    "/inputs, key, inputs/a.jpg, input_id, inputs/b.jpg@v",
    "/inputs, key, inputs/a.jpg, per_page, 7",
    "/inputs, input_id, inputs/a.jpg@v, version_id, x",
    "/inputs, per_page, 7, version_id, x"
  })
  void get_contradictoryParameters_refusesTheRequest(
      String path, String one, String value, String other, String otherValue) {
    Answer answer = api.ask(Request.get(path).with(one, value).with(other, otherValue));
    RefusalTest.assertRefused(400, 11102, answer);
  }

  @Test
  void getAnnotations_byKey_answersThePhotoWithItsAnnotations() {
    Answer answer =
        api.ask(Request.get("/annotations").with("key", "inputs/a.jpg").by(Sender.REVIEWER));
    assertEquals(a0.inputId().toString(), answer.text("/input/id"));
    assertEquals("ANNOTATED", answer.text("/input/status"));
    assertEquals(3, answer.at("/input/regions").size());
    assertEquals(List.of("0", "1", "2"), answer.each("/annotations", "/data/regions/0/id"));
  }

  @Test
  void getAnnotation_byIdAndInputId_answersIt() {
    Request request =
        Request.get("/annotations/" + a0.id()).with("input_id", a0.inputId().toString());
    Answer answer = api.ask(request);
    assertEquals(a0.id(), answer.text("/annotation/id"));
    assertEquals(1, answer.number("/annotation/revision"));
    RefusalTest.assertRefused(
        404, 11101, api.ask(Request.get("/annotations/none").with("input_id", "inputs/a.jpg@v")));
    RefusalTest.assertRefused(400, 11102, api.ask(Request.get("/annotations/" + a0.id())));
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : List.of(text.split(" ", -1));
  }

  /** a0 for region 0 of photo a; + for the added one. */
  private static List<String> found(String filter) {
    Request request = Request.get("/annotations").by(Sender.REVIEWER);
    for (String one : filter.isEmpty() ? new String[0] : filter.split(" ", -1)) {
      int is = one.indexOf('=');
      String value = one.substring(is + 1);
      String b = "inputs/b.jpg@L4kqtJlcpXroDTDmpUMLUo000002";
      request = request.with(one.substring(0, is), value.equals("B") ? b : value);
    }
    return api.ask(request)
        .at("/annotations")
        .valueStream()
        .map(
            one ->
                one.get("input_id").asString().substring(7, 8)
                    + one.at("/data/regions/0/id").asString().replaceFirst("..+", "+"))
        .sorted(java.util.Comparator.comparing(name -> name.replace('+', '9')))
        .toList();
  }
}
