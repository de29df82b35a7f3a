package autoannotation.adapters.dynamo;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.LastRun;
import autoannotation.core.detection.RefusalReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoredInputsTest {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  private static final String GENERATION = "coco@0123456789ab/1";

  /** Every second of 250 photos is annotated; regions 0 and 2 are kept. */
  @BeforeAll
  static void put() {
    List<InputId> known = new ArrayList<>();
    for (int number = 0; number < 250; number += 2) {
      known.add(photo(number));
    }
    DYNAMO.putInputs(known, GENERATION, "0 2");
  }

  @Test
  void each_of_many_is_read_once_and_one_that_nobody_knows_is_pending() {
    List<InputId> asked = new ArrayList<>();
    Map<InputId, StoredInput> expected = new HashMap<>();
    for (int number = 0; number < 250; number++) {
      InputId id = photo(number);
      asked.add(id);
      expected.put(id, number % 2 == 0 ? annotated(id) : unknown(id));
    }
    asked.addAll(asked.subList(0, 120));
    assertEquals(expected, read(asked));
  }

  @Test
  void of_none_there_is_nothing_to_read() {
    assertEquals(Map.of(), read(List.of()));
  }

  @Test
  void a_refused_photo_says_why() {
    InputId id = new InputId("inputs/text.jpg", "v1");
    StoredInput refused =
        StoredInput.of(
            id,
            Map.of(
                "status", AttributeValue.fromS("REJECTED"),
                "reason", AttributeValue.fromS("NOT_AN_IMAGE")));
    assertEquals(
        new StoredInput(
            id,
            InputStatus.REJECTED,
            Optional.of(RefusalReason.NOT_AN_IMAGE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        refused);
  }

  @Test
  void visible_is_what_the_last_run_kept_and_what_a_person_decided_in_the_order_given() {
    List<Annotation> annotations =
        List.of(
            of(photo(2), 2, GENERATION),
            of(photo(1), 0, GENERATION), // nobody knows the photo
            of(photo(0), 1, GENERATION), // not kept
            of(photo(0), 0, GENERATION),
            of(photo(0), 2, "coco@0123456789ab/2"), // another run's
            Annotations.approved(of(photo(1), 1, "coco@0123456789ab/2"), "ann"),
            Annotations.added(photo(3), "verdict-add"));
    assertEquals(
        List.of(annotations.get(0), annotations.get(3), annotations.get(5), annotations.get(6)),
        new Visibility(new StoredInputs(DYNAMO.client(), LocalDynamo.TABLE)).of(annotations));
  }

  private static Map<InputId, StoredInput> read(List<InputId> asked) {
    return new InputTable(DYNAMO.client(), LocalDynamo.TABLE).stored(asked);
  }

  private static InputId photo(int number) {
    return new InputId("inputs/%d.jpg".formatted(number), "v1");
  }

  private static StoredInput annotated(InputId id) {
    return new StoredInput(
        id,
        InputStatus.ANNOTATED,
        Optional.empty(),
        Optional.of(640),
        Optional.of(480),
        Optional.of(new LastRun(GENERATION, Set.of("0", "2"))));
  }

  private static StoredInput unknown(InputId id) {
    return new StoredInput(
        id,
        InputStatus.PENDING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Annotation of(InputId input, int region, String generation) {
    return Annotations.annotation(input, region, 0.8, 1, ANNOTATION_SUCCESS, generation, 0.75);
  }
}
