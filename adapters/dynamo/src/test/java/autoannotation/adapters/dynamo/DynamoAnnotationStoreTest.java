package autoannotation.adapters.dynamo;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.review.NewVerdict;
import autoannotation.core.review.RefusedVerdictException;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoAnnotationStoreTest extends DecisionContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @Override
  Kept empty() {
    DYNAMO.empty();
    return new InDynamo();
  }

  @Test
  void the_longest_history_fits_into_an_item() {
    AnnotationStore store = empty().store();
    Annotation longest = Annotations.annotation(0, 1, ANNOTATION_AWAITING_REVIEW);
    store.write(longest);
    for (int verdict = 0; ; verdict++) {
      Annotation before = longest;
      NewVerdict next = longWinded(verdict);
      try {
        longest = ReviewRules.decide(longest, Annotations.TASK, next);
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
            Optional.of(Annotations.DOG)),
        new Reviewer("reviewer-%028d".formatted(verdict), Role.REVIEWER),
        Annotations.STORED.plusNanos(verdict + 1),
        123456.78901234567,
        Optional.of("猫".repeat(1000)),
        verdict);
  }

  private static final class InDynamo implements Kept {

    @Override
    public AnnotationStore store() {
      return new DynamoAnnotationStore(DYNAMO.client(), LocalDynamo.TABLE);
    }

    @Override
    public List<Annotation> all() {
      return DYNAMO
          .client()
          .scanPaginator(scan -> scan.tableName(LocalDynamo.TABLE))
          .items()
          .stream()
          .map(AnnotationItem::read)
          .sorted(comparing(annotation -> annotation.region().id()))
          .toList();
    }
  }
}
