package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.LastRun;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of inputs says of them. */
public abstract class InputsContract {

  private static final String GENERATION = "coco@0123456789ab/1";

  private Stores stores;

  /** Stores with nothing in them. */
  protected abstract Stores empty();

  @BeforeEach
  void start() {
    stores = empty();
  }

  @Test
  void read_input_givesAnnotationsOfItsGenerationAndDecidedOnes() {
    // 0 decided, 1 kept, 2 of an older workflow, 3 no longer kept, 10 kept
    List<Annotation> written = new ArrayList<>();
    written.add(Samples.approved(Samples.annotation(0, 1), "ann"));
    written.add(Samples.annotation(1, 2));
    written.add(Samples.annotation(2, 1));
    written.add(Samples.annotation(3, 2));
    written.add(Samples.annotation(10, 2));
    Annotation added = Samples.added(Samples.INPUT, "verdict-add");
    written.add(added);
    stores.put(written);
    stores.putAnnotated(List.of(Samples.INPUT), "coco@0123456789ab/2", Set.of("1", "2", "10"));
    AnnotatedInput read = stores.inputs().read(Samples.INPUT);
    assertEquals(InputStatus.ANNOTATED, read.status());
    assertEquals(
        List.of("0", "1", "10", added.id()),
        read.annotations().stream().map(Annotation::region).map(Region::id).toList());
  }

  @Test
  void read_detectedInput_hasWhatTheModelFound() {
    Detection.Found found =
        new Detection.Found(
            Samples.MODEL, 640, 480, List.of(Samples.waiting(photo(1), 0, 0.6).region()));
    stores.putAnnotated(List.of(photo(1)), GENERATION, Set.of());
    stores.putDetection(photo(1), found);
    assertEquals(Optional.of(found), stores.inputs().read(photo(1)).detection());
  }

  @Test
  void read_unknownInput_isPending() {
    assertEquals(
        new AnnotatedInput(
            Samples.INPUT,
            Optional.empty(),
            InputStatus.PENDING,
            Optional.empty(),
            Optional.empty(),
            List.of()),
        stores.inputs().read(Samples.INPUT));
  }

  /** Every second of 250 photos is annotated; regions 0 and 2 are kept. */
  @Test
  void stored_manyInputs_givesEachAndUnknownAsPending() {
    List<InputId> asked = new ArrayList<>();
    List<InputId> known = new ArrayList<>();
    Map<InputId, StoredInput> expected = new HashMap<>();
    for (int number = 0; number < 250; number++) {
      InputId id = photo(number);
      asked.add(id);
      expected.put(id, number % 2 == 0 ? annotated(id) : unknown(id));
      if (number % 2 == 0) {
        known.add(id);
      }
    }
    stores.putAnnotated(known, GENERATION, Set.of("0", "2"));
    asked.addAll(asked.subList(0, 120));
    assertEquals(expected, stores.inputs().stored(asked));
  }

  @Test
  void stored_noInputs_isEmpty() {
    assertEquals(Map.of(), stores.inputs().stored(List.of()));
  }

  @Test
  void read_refusedPhoto_hasItsReason() {
    InputId id = new InputId("inputs/text.jpg", "v1");
    stores.putRefused(id, RefusalReason.NOT_AN_IMAGE);
    StoredInput refused =
        new StoredInput(
            id,
            InputStatus.REJECTED,
            Optional.of(RefusalReason.NOT_AN_IMAGE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(Map.of(id, refused), stores.inputs().stored(List.of(id)));
    assertEquals(InputStatus.REJECTED, stores.inputs().read(id).status());
  }

  @Test
  void read_lastRunKeptNothing_showsNoAnnotation() {
    stores.put(List.of(Samples.waiting(photo(1), 0, 0.6)));
    stores.putAnnotated(List.of(photo(1)), GENERATION, Set.of());
    assertEquals(
        Optional.of(new LastRun(GENERATION, Set.of())),
        stores.inputs().stored(List.of(photo(1))).get(photo(1)).lastRun());
    assertEquals(List.of(), stores.inputs().read(photo(1)).annotations());
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
}
