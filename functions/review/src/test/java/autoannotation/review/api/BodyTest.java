package autoannotation.review.api;

import static autoannotation.review.api.RefusalTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies are read strictly: what is wrong is named. */
class BodyTest {

  private static Api api;

  @BeforeAll
  static void start() {
    api = new Api();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "true",
        "17",
        "\"text\"",
        "[]",
        "[{}]",
        "{",
        "{}}",
        "{\"a\": 1}",
        "{'a': 1}",
        "\u0000",
        "{\"__proto__\": {}}",
        "<xml/>",
        "key=inputs/a.jpg"
      })
  void body_malformed_isRefusedByEveryRoute(String body) {
    for (String route :
        new String[] {
          "POST /tasks",
          "POST /tasks/auto-annotation/assignments",
          "POST /verdicts",
          "PATCH /annotations/a",
          "POST /uploads"
        }) {
      assertRefused(400, 11102, api.ask(request(route, body)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST /verdicts | {\"verdicts\": null} | verdicts",
        "POST /verdicts | {\"verdicts\": {}} | verdicts",
        "POST /verdicts | {\"verdicts\": [null]} | verdicts[0]",
        "POST /verdicts | {\"verdicts\": [], \"verdicts\": []} | verdicts",
        "POST /verdicts | {\"verdicts\": []} | verdicts has 0 elements; it must have 1 to 128",
        "POST /verdicts | {\"verdicts\": [{\"id\": 17}]} | verdicts[0]",
        "POST /verdicts | {\"verdicts\": [{\"verdict\": \"approve\"}]} | verdicts[0].verdict",
        "POST /verdicts | {\"verdicts\": [{\"seconds_spent\": \"2\"}]} | verdicts[0].seconds_spent",
        "POST /verdicts | {\"verdicts\": [{\"revision\": 1.5}]} | verdicts[0].revision",
        "POST /verdicts | {\"verdicts\": [{\"user_id\": \"ana\"}]} | verdicts[0]",
        "POST /tasks | {\"task\": null} | task",
        "POST /tasks | {\"task\": {\"id\": \"a\"}} | task",
        "POST /tasks | {\"task\": {\"id\": \"a\", \"name\": \"a\", \"concepts\": [null]}} | concepts[0]",
        "POST /tasks/auto-annotation/assignments | {\"count\": \"7\"} | count",
        "POST /tasks/auto-annotation/assignments | {\"show_scores\": true} | show_scores",
        "POST /tasks/auto-annotation/assignments | {\"leave\": \"inputs/a@b\"} | leave",
        "POST /tasks/auto-annotation/assignments | {\"leave\": [null]} | leave[0]",
        "POST /tasks/auto-annotation/assignments | {\"leave\": [7]} | leave[0]",
        "POST /tasks/auto-annotation/assignments | {\"user_id\": \"ana\"} | user_id",
        "PATCH /annotations/a | {\"annotation\": null} | annotation",
        "PATCH /annotations/a | {\"annotation\": {}} | annotation",
        "PATCH /annotations/a | {\"annotation\": {\"revision\": 0, \"data\": {\"regions\": [null]}}} | regions[0]",
        "POST /uploads | {\"name\": null, \"content_type\": \"image/png\", \"size\": 1} | name",
        "POST /uploads | {\"name\": \"a\", \"content_type\": \"image/png\", \"size\": 1e3} | size",
        "POST /uploads | {\"name\": \"a\", \"content_type\": \"image/png\", \"size\": 1, \"key\": \"a\"} | key"
      })
  void body_invalidField_isNamed(String route, String body, String named) {
    Answer answer = api.ask(request(route, body));
    assertRefused(400, 11102, answer);
    String description = answer.text("/status/description");
    assertTrue(description.contains(named), description);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"top_row\": -0.1, \"left_col\": 0, \"bottom_row\": 0.2, \"right_col\": 0.2}",
        "{\"top_row\": 0.1, \"left_col\": 0, \"bottom_row\": 1.1, \"right_col\": 0.2}",
        "{\"top_row\": 0.2, \"left_col\": 0, \"bottom_row\": 0.2, \"right_col\": 0.2}",
        "{\"top_row\": 0.1, \"left_col\": 0.3, \"bottom_row\": 0.2, \"right_col\": 0.2}",
        "{\"top_row\": 1e999, \"left_col\": 0, \"bottom_row\": 0.2, \"right_col\": 0.2}",
        "{\"top_row\": NaN, \"left_col\": 0, \"bottom_row\": 0.2, \"right_col\": 0.2}",
        "{\"top_row\": 0.1, \"left_col\": 0, \"bottom_row\": 0.2}",
        "[0.1, 0.1, 0.2, 0.2]"
      })
  void postVerdicts_invalidBoundingBox_refusesTheRequest(String box) {
    String input = api.photo("inputs/box.jpg").toString();
    String body = Say.add(input, "cat").box(0.1, 0.1, 0.2, 0.2).by(Sender.LABELLER).body();
    String bent = body.replaceFirst("\"bounding_box\":\\{[^}]*}", "\"bounding_box\":" + box);
    assertRefused(400, 11102, api.ask(Request.post("/verdicts", bent)));
  }

  private static Request request(String route, String body) {
    int space = route.indexOf(' ');
    String method = route.substring(0, space);
    Map<String, String> parameters =
        method.equals("PATCH") ? Map.of("input_id", "inputs/a.jpg@a") : Map.of();
    return new Request(Sender.ADMIN, method, route.substring(space + 1), parameters, body);
  }
}
