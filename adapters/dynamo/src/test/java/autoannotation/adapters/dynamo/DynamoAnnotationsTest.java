package autoannotation.adapters.dynamo;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.port.Annotations;
import autoannotation.application.port.DecisionsContract;
import autoannotation.application.port.Samples;
import autoannotation.application.port.Stores;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.review.NewVerdict;
import autoannotation.core.review.RefusedVerdictException;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoAnnotationsTest extends DecisionsContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @Override
  protected Stores empty() {
    DYNAMO.empty();
    return DYNAMO.stores();
  }

  @Test
  void decide_longestHistory_fitsAnItem() {
    Annotations store = empty().annotations();
    Annotation longest = Samples.annotation(0, 1, ANNOTATION_AWAITING_REVIEW);
    store.write(longest);
    for (int verdict = 0; ; verdict++) {
      Annotation before = longest;
      NewVerdict next = longWinded(verdict);
      try {
        longest = ReviewRules.decide(longest, Samples.TASK, next);
      } catch (RefusedVerdictException e) {
        assertEquals(
            "There are %d verdicts on it, and no more fit.".formatted(verdict), e.getMessage());
        break;
      }
      if (verdict % 10 == 9) {
        before = store.find(longest.inputId(), longest.id()).orElseThrow();
        assertEquals(true, store.decide(before, longest));
      }
    }
    assertEquals(true, longest.revision() >= 50, "for people who can't agree");
    assertEquals(Optional.of(longest), store.find(longest.inputId(), longest.id()));
  }

  /** As many bytes as a verdict can have: numbers of 17 digits, text of 3 bytes a character. */
  private static NewVerdict longWinded(int verdict) {
    return new NewVerdict(
        "%064d".formatted(verdict),
        new VerdictContent.Correct(
            new BoundingBox(
                0.12345678901234566,
                0.12345678901234568,
                0.9234567890123456,
                0.9 + verdict * 1.2345678901e-5),
            Optional.of(Samples.DOG)),
        new Reviewer("reviewer-%028d".formatted(verdict), Role.REVIEWER),
        Samples.STORED.plusNanos(verdict + 1),
        123456.78901234567,
        Optional.of("猫".repeat(1000)),
        verdict);
  }
}
