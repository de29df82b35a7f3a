package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what: written by hand, for every route and everybody. */
class RolesTest {

  private static final String TABLE =
      """
      GET /me                                      200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      GET /tasks                                   200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      POST /tasks                                  403 403 200  403 403 403  403 403 200 200  403 403 403  401 401 401 401
      GET /tasks/auto-annotation                   200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      POST /tasks/auto-annotation/assignments      200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      POST /verdicts                               200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      GET /annotations                             200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      GET /annotations/ID                          200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      PATCH /annotations/ID                        200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      GET /inputs                                  200 200 200  403 403 403  200 200 200 200  403 403 403  401 401 401 401
      POST /uploads                                403 403 200  403 403 403  403 403 200 200  403 403 403  401 401 401 401
      GET /workflow                                403 403 200  403 403 403  403 403 200 200  403 403 403  401 401 401 401
      GET /workflow/versions/1                     403 403 200  403 403 403  403 403 200 200  403 403 403  401 401 401 401
      POST /workflow/versions/1/activate           403 403 200  403 403 403  403 403 200 200  403 403 403  401 401 401 401
      GET /viewer/config.json                      200 200 200  200 200 200  200 200 200 200  200 200 200  200 200 200 200
      GET /calibration                             403 200 200  403 403 403  403 200 200 200  403 403 403  401 401 401 401
      GET /openapi.yaml                            200 200 200  200 200 200  200 200 200 200  200 200 200  200 200 200 200
      """;

  private static final List<Sender> SENDERS =
      List.of(
          // signed with IAM: the stack's roles
          Sender.labeller("ben"),
          Sender.reviewer("cleo"),
          Sender.ADMIN,
          // a user, somebody else's role, the root of the account
          Sender.user("ada"),
          Sender.session("deploy-pipeline", "run-17"),
          Sender.ROOT,
          // signed in: one group, or the highest of several
          Sender.signedIn("dora", "labellers"),
          Sender.signedIn("emil", "reviewers"),
          Sender.signedIn("fay", "admins"),
          Sender.signedIn("gus", "[labellers admins]"),
          // none of the groups
          Sender.signedIn("hal", null),
          Sender.signedIn("ivy", ""),
          Sender.signedIn("jan", "administrators,Admins,superlabellers"),
          // nobody, or not any more: it is 05:06:07
          Sender.NOBODY,
          Sender.signedIn("kim", "admins", "1772600767"), // 2026-03-04T05:06:07Z
          Sender.signedIn("kim", "admins", "Wed Mar 04 05:06:06 UTC 2026"),
          Sender.signedIn("kim", "admins", "soon"));

  private static Api api;
  private static int count;

  @BeforeAll
  static void start() {
    api = new Api();
    api.report(Api.REPORT);
    api.version(0.9);
  }

  static Stream<Arguments> table() {
    List<Arguments> all = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      String[] words = line.split("\\s+", -1);
      assertEquals(2 + SENDERS.size(), words.length, line);
      for (int i = 0; i < SENDERS.size(); i++) {
        all.add(Arguments.of(words[0], words[1], SENDERS.get(i), Integer.parseInt(words[2 + i])));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("table")
  void route_calledWithEachRole_answersAsTheTableSays(
      String method, String path, Sender sender, int expected) {
    Answer answer = api.ask(request(method, path).by(sender));
    assertEquals(expected, answer.status(), answer.body());
  }

  @Test
  void rolesTable_holdsEveryRoute() {
    assertEquals(
        api.function.routes().size() + 2, // the page and the description
        TABLE.lines().count());
  }

  @ParameterizedTest
  @CsvSource({
    "1772600768, 200", // 05:06:08
    "Wed Mar 04 05:06:08 UTC 2026, 200",
    "Wed Mar 4 05:06:08 UTC 2026, 200",
    "Wed Mar 04 05:06:07 UTC 2026, 401",
    "'', 401",
    "-1, 401",
    "99999999999999999999, 401"
  })
  void token_expired_isRefused(String expires, int expected) {
    Sender sender = Sender.signedIn("dora", "labellers", expires);
    assertEquals(expected, api.ask(Request.get("/me").by(sender)).status());
  }

  @Test
  void me_sessionUserOrToken_answersNameAndRole() {
    assertMe("ben LABELLER", Sender.labeller("ben"));
    assertMe("cleo REVIEWER", Sender.reviewer("cleo"));
    assertMe("ada ADMIN", Sender.ADMIN);
    assertMe("dora REVIEWER", Sender.signedIn("dora", "labellers,reviewers"));
    assertMe("dora LABELLER", Sender.signedIn("dora", "[labellers guests]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::123456789012:root",
        "arn:aws:iam::123456789012:user/team/ada",
        "arn:aws:iam::123456789012:user/" + Sender.ADMIN_ROLE, // called as the role, but no session
        "arn:aws:iam::123456789012:user/assumed-role/" + Sender.ADMIN_ROLE,
        "arn:aws:iam::123456789012:role/" + Sender.ADMIN_ROLE,
        "arn:aws:sts::123456789012:assumed-role/deploy-pipeline/run-17",
        "arn:aws:sts::123456789012:assumed-role/" + Sender.ADMIN_ROLE,
        "arn:aws:sts::123456789012:assumed-role/team/" + Sender.ADMIN_ROLE + "/ada",
        "arn:aws:sts::123456789012:federated-user/ada"
      })
  void request_signedByAnotherPrincipal_isRefusedByName(String arn) {
    Answer answer = api.ask(Request.get("/me").by(new Sender(arn, null)));
    assertEquals(403, answer.status());
    assertEquals(
        arn.substring(arn.lastIndexOf(':') + 1)
            + " is not a session of LabellerRole, ReviewerRole or AdminRole.",
        answer.text("/status/description"));
  }

  private static void assertMe(String expected, Sender sender) {
    Answer answer = api.ask(Request.get("/me").by(sender));
    assertEquals(expected, answer.text("/user/id") + " " + answer.text("/user/role"));
  }

  private static Request request(String method, String path) {
    Annotation box = api.photo("inputs/%d.jpg".formatted(++count), waiting("cat", 0.7)).getFirst();
    return switch (method + " " + path) {
      case "POST /tasks" ->
          Request.post(
              path,
              """
              {"task": {"id": "task-%d", "name": "a", "concepts": [{"id": "cat", "name": "cat"}]}}"""
                  .formatted(count));
      case "POST /tasks/auto-annotation/assignments" -> Request.post(path, "{}");
      case "POST /verdicts" -> Say.of("APPROVE", box).by(Sender.NOBODY);
      case "POST /workflow/versions/1/activate" ->
          Request.post(
              path,
              """
              {"reason": "better"}""");
      case "POST /uploads" ->
          Request.post(
              path,
              """
              {"name": "a.jpg", "content_type": "image/jpeg", "size": 5}""");
      case "GET /annotations/ID" ->
          Request.get("/annotations/" + box.id()).with("input_id", box.inputId().toString());
      case "PATCH /annotations/ID" ->
          Request.patch(
                  "/annotations/" + box.id(),
                  """
                  {"annotation": {"revision": 0, "status": {"code": 24150}}}""")
              .with("input_id", box.inputId().toString());
      default -> Request.get(path);
    };
  }
}
