package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.review.Given;
import autoannotation.core.review.Session;
import autoannotation.core.task.ReviewStrategy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The model said: a cat in the upper left quarter. */
class RightnessTest {

  private static final Rightness RIGHTNESS = new Rightness(0.75);
  private static final Optional<Boolean> RIGHT = Optional.of(true);
  private static final Optional<Boolean> WRONG = Optional.of(false);

  @Test
  void of_approvedRejectedRelabelled_isRightWrongWrong() {
    assertEquals(RIGHT, after(new VerdictContent.Approve()));
    assertEquals(WRONG, after(new VerdictContent.Reject()));
    assertEquals(WRONG, after(new VerdictContent.Relabel(new Concept("dog", "Dog", 1))));
  }

  @Test
  void of_correctedBox_isRightFromTheIouOn() {
    // IoU: 0.4 / 0.5 and 0.3 / 0.5
    assertEquals(RIGHT, after(corrected(0.4)));
    assertEquals(WRONG, after(corrected(0.3)));
  }

  @Test
  void of_noVerdictOrUndone_isEmpty() {
    assertEquals(Optional.empty(), after());
    assertEquals(Optional.empty(), after(new VerdictContent.Reject(), new VerdictContent.Undo()));
  }

  private static VerdictContent corrected(double width) {
    return new VerdictContent.Correct(new BoundingBox(0, 0, 0.5, width), Optional.empty());
  }

  private static Optional<Boolean> after(VerdictContent... contents) {
    Session session = new Session(Given.task(new ReviewStrategy.Manual()), Given.waiting());
    for (VerdictContent content : contents) {
      session.says("Lea", content);
    }
    return RIGHTNESS.of(session.annotation()).map(EvidenceAnswer::right);
  }
}
