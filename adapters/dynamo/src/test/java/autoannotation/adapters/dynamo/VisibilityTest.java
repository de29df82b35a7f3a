package autoannotation.adapters.dynamo;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.port.Samples;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VisibilityTest {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  private static final String GENERATION = "coco@0123456789ab/1";

  /** Every second of 250 photos is annotated; regions 0 and 2 are kept. */
  @BeforeAll
  static void put() {
    List<InputId> known = new ArrayList<>();
    for (int number = 0; number < 250; number += 2) {
      known.add(photo(number));
    }
    DYNAMO.stores().putAnnotated(known, GENERATION, Set.of("0", "2"));
  }

  @Test
  void visibility_givesKeptAndDecidedInTheirOrder() {
    List<Annotation> annotations =
        List.of(
            of(photo(2), 2, GENERATION),
            of(photo(1), 0, GENERATION), // nobody knows the photo
            of(photo(0), 1, GENERATION), // not kept
            of(photo(0), 0, GENERATION),
            of(photo(0), 2, "coco@0123456789ab/2"), // another run's
            Samples.approved(of(photo(1), 1, "coco@0123456789ab/2"), "ann"),
            Samples.added(photo(3), "verdict-add"));
    assertEquals(
        List.of(annotations.get(0), annotations.get(3), annotations.get(5), annotations.get(6)),
        new Visibility(new StoredInputs(DYNAMO.client(), LocalDynamo.TABLE)).of(annotations));
  }

  private static InputId photo(int number) {
    return new InputId("inputs/%d.jpg".formatted(number), "v1");
  }

  private static Annotation of(InputId input, int region, String generation) {
    return Samples.annotation(input, region, 0.8, 1, ANNOTATION_SUCCESS, generation, 0.75);
  }
}
