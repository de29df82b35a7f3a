package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import org.junit.jupiter.api.Test;

/** What can be decided of a photo that the machine has annotated again. */
class LaterRunTest {

  private final Api api = new Api();
  private final Annotation cat = api.photo("inputs/cat.jpg", waiting("cat", 0.7)).getFirst();

  @Test
  void verdict_annotationNoLongerKept_answersConflict() {
    InputId input = cat.inputId();
    Annotation dog = api.machine.annotate(input, waiting("cat", 0.7), waiting("dog", 0.6)).get(1);
    api.machine.annotate(input, 2, waiting("cat", 0.7)); // the dog is not kept
    Answer answer = api.ask(Say.of("APPROVE", dog).by(Sender.REVIEWER));
    assertEquals(409, answer.status(), answer.body());
    assertEquals(11104, answer.number("/status/code"));
    assertEquals(200, api.ask(Say.of("APPROVE", cat).by(Sender.REVIEWER)).status());
    Answer photo = api.ask(Request.get("/annotations").with("input_id", input.toString()));
    assertEquals(1, photo.at("/annotations").size());
  }

  @Test
  void verdict_annotationDroppedByTheMachine_keepsIt() {
    InputId input = cat.inputId();
    api.ask(Say.of("APPROVE", cat).by(Sender.REVIEWER));
    api.machine.annotate(input, 2);
    assertEquals(200, api.ask(Say.of("REJECT", cat).at(1).by(Sender.REVIEWER)).status());
    assertEquals(1, api.ask(Request.get("/annotations")).at("/annotations").size());
  }
}
