package autoannotation.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void summary_countsByConceptAndNamesRefusedAndFailed() {
    Summary summary =
        Summary.of(
            List.of(
                Given.photo(
                    "inputs/pets/a.jpg",
                    Given.region(0, "cat", 0.99),
                    Given.region(1, "cat", 0.7),
                    Given.region(2, "dog", 0.3),
                    Given.region(3, "car", 0.3)),
                Given.photo("inputs/pets/b.jpg", Given.region(0, "traffic light", 0.96)),
                Given.refused("inputs/half.png", RefusalReason.DAMAGED),
                Given.refused("inputs/text.jpg", RefusalReason.NOT_AN_IMAGE),
                Given.refused("inputs/half.jpg", RefusalReason.DAMAGED),
                Given.refused("inputs/empty.jpg", RefusalReason.EMPTY),
                Given.failed("inputs/bad\u001b[2J.jpg", "broken")),
            Set.of("cat", "dog", "traffic light", "horse"));
    assertEquals(
        """
        concept         accepted   awaiting review   dropped
        cat                    1                 1         0
        dog                    0                 0         1
        traffic light          1                 0         0
        not found: horse
        refused 4: DAMAGED 2 (half.jpg, half.png), EMPTY 1 (empty.jpg), NOT_AN_IMAGE 1 (text.jpg)
        failed 1 (bad?[2J.jpg)
        """,
        summary.toText());
    assertEquals(false, summary.allHandled());
  }

  @Test
  void summary_deniedAnnotation_hasItsOwnColumn() {
    InputId id = new InputId("inputs/a.jpg", "v1");
    Region cat = Given.region(0, "cat", 0.7);
    AnnotatedInput photo = Given.photo("inputs/a.jpg", cat);
    AnnotatedInput denied =
        new AnnotatedInput(
            id,
            Optional.of("photos"),
            InputStatus.ANNOTATED,
            Optional.empty(),
            photo.detection(),
            List.of(Given.annotation(id, cat, AnnotationStatus.ANNOTATION_REVIEW_DENIED)));
    Summary summary = Summary.of(List.of(denied), Set.of("cat"));
    assertEquals(
        """
        concept   accepted   awaiting review   denied   dropped
        cat              0                 0        1         0
        """,
        summary.toText());
    assertEquals(true, summary.allHandled());
  }

  @Test
  void summary_manyRefusedPhotos_shortensTheList() {
    List<AnnotatedInput> empty =
        List.of("f", "e", "d", "c", "b", "a").stream()
            .map(name -> Given.refused("inputs/" + name, RefusalReason.EMPTY))
            .toList();
    assertEquals(
        "refused 6: EMPTY 6 (a, b, c, d, e and 1 more)\n", Summary.of(empty, Set.of()).toText());
  }
}
