package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photo is one reviewer's at a time. */
class LeaseTest {

  private static final Sender BEN = Sender.labeller("ben");
  private static final Sender BOB = Sender.labeller("bob");

  private final Api api = new Api();
  private Annotation a;
  private Annotation b;

  @BeforeEach
  void twoPhotos() {
    a = api.photo("inputs/a.jpg", waiting("cat", 0.94)).getFirst();
    b = api.photo("inputs/b.jpg", waiting("cat", 0.9)).getFirst();
  }

  @Test
  void assign_photoLeasedByAnother_skipsItForTenMinutes() {
    Answer first = ask(BEN, 1);
    assertPhotos(first, a);
    assertEquals("2026-03-04T05:16:07Z", first.text("/expires_at"));
    assertPhotos(ask(BOB, 1), b);
    assertPhotos(ask(Sender.REVIEWER, 9));
    api.clock.move(Duration.ofSeconds(599));
    assertPhotos(ask(Sender.REVIEWER, 9));
    api.clock.move(Duration.ofSeconds(1));
    assertPhotos(ask(Sender.REVIEWER, 9), a, b);
    assertPhotos(ask(BEN, 9));
  }

  @Test
  void assign_sameReviewerAgain_givesOwnPhotosFirstAndRenewsThem() {
    assertPhotos(ask(BEN, 1), a);
    api.clock.move(Duration.ofMinutes(6));
    Answer again = ask(BEN, 2);
    assertPhotos(again, a, b);
    assertEquals("2026-03-04T05:22:07Z", again.text("/expires_at"));
    api.clock.move(Duration.ofMinutes(6));
    assertPhotos(ask(BOB, 9));
  }

  @Test
  void assign_ownPhotoAndMoreValuableOne_givesOwnFirst() {
    assertPhotos(ask(BOB, 1), a);
    assertPhotos(ask(BEN, 1), b);
    leave(BOB, a);
    assertPhotos(ask(BEN, 1), b); // though a is free and worth more
    assertPhotos(ask(BEN, 2), b, a);
  }

  @Test
  void assign_photoLeft_givesItToAnotherReviewer() {
    assertPhotos(ask(BEN, 2), a, b);
    assertPhotos(leave(BEN, a), b);
    assertPhotos(ask(BOB, 9), a);
    leave(BEN, a); // it is BOB's: that changes nothing
    assertPhotos(ask(BEN, 9), b);
    assertPhotos(ask(BOB, 9), a);
  }

  @Test
  void assign_allPhotosLeft_givesThemAgainOnRequest() {
    ask(BEN, 2);
    Answer none =
        assignments(BEN, "{\"leave\": [\"%s\", \"%s\"]}".formatted(a.inputId(), b.inputId()));
    assertPhotos(none);
    assertPhotos(ask(BEN, 9), a, b);
  }

  @Test
  void assign_decidedThenUndonePhoto_givesItToAnother() {
    ask(BEN, 2);
    api.ask(Say.of("APPROVE", a).by(BEN));
    assertPhotos(ask(BEN, 9), b);
    api.ask(Say.of("UNDO", a).at(1).by(BEN));
    assertPhotos(ask(BOB, 9), a);
  }

  @Test
  void assign_changesRequested_givesItToAnotherPerson() {
    api.ask(Say.of("REQUEST_CHANGES", a).by(Sender.REVIEWER));
    assertPhotos(ask(Sender.REVIEWER, 9), b);
    assertPhotos(ask(BEN, 9), a);
  }

  @Test
  void assign_taskWithUsers_refusesEverybodyElse() {
    api.ask(
        Request.post(
                "/tasks",
                """
                {"task": {"id": "night", "name": "Night", "concepts": [{"id": "cat", "name": "cat"}],
                  "review": {"strategy": "MANUAL", "users": ["bob", "cleo"]}}}""")
            .by(Sender.ADMIN));
    String path = "/tasks/night/assignments";
    RefusalTest.assertRefused(403, 11007, api.ask(Request.post(path, "{}").by(BEN)));
    RefusalTest.assertRefused(403, 11007, api.ask(Request.post(path, "{}").by(Sender.ADMIN)));
    assertPhotos(api.ask(Request.post(path, "{}").by(BOB)));
    Answer refused =
        api.ask(Say.add(a.inputId().toString(), "cat").with("task_id", "night").by(BEN));
    assertEquals(403, refused.status(), refused.body());
    Say add = Say.add(a.inputId().toString(), "cat").with("task_id", "night");
    assertEquals("night", api.ask(add.by(BOB)).text("/verdicts/0/annotation/task_id"));
  }

  @Test
  void assign_unknownTask_answersNotFound() {
    Request none = Request.post("/tasks/none/assignments", "{}");
    RefusalTest.assertRefused(404, 11101, api.ask(none));
  }

  private Answer ask(Sender sender, int count) {
    return assignments(sender, "{\"count\": %d}".formatted(count));
  }

  private Answer leave(Sender sender, Annotation photo) {
    return assignments(sender, "{\"leave\": [\"%s\"]}".formatted(photo.inputId()));
  }

  private Answer assignments(Sender sender, String body) {
    return api.ask(Request.post("/tasks/auto-annotation/assignments", body).by(sender));
  }

  private static void assertPhotos(Answer answer, Annotation... expected) {
    assertEquals(
        java.util.Arrays.stream(expected).map(one -> one.inputId().toString()).toList(),
        answer.each("/inputs", "/id"),
        answer.body());
    assertEquals(List.of(200), List.of(answer.status()));
  }
}
