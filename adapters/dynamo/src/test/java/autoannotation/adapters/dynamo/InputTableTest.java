package autoannotation.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InputTableTest {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @BeforeEach
  void empty() {
    DYNAMO.empty();
  }

  @Test
  void an_input_shows_only_the_annotations_of_its_generation_and_decided_ones() {
    // 0 decided, 1 kept, 2 of an older workflow, 3 no longer kept, 10 kept
    List<Annotation> written = new ArrayList<>();
    written.add(Annotations.approved(Annotations.annotation(0, 1), "ann"));
    written.add(Annotations.annotation(1, 2));
    written.add(Annotations.annotation(2, 1));
    written.add(Annotations.annotation(3, 2));
    written.add(Annotations.annotation(10, 2));
    Annotation added = Annotations.added(Annotations.INPUT, "verdict-add");
    written.add(added);
    DYNAMO.put(written);
    DYNAMO.putInputs(List.of(Annotations.INPUT), "coco@0123456789ab/2", "1 2 10");
    assertEquals(
        List.of("0", "1", "10", added.id()),
        read().annotations().stream().map(Annotation::region).map(Region::id).toList());
  }

  @Test
  void an_input_that_nobody_knows_is_pending() {
    assertEquals(
        new AnnotatedInput(
            Annotations.INPUT,
            Optional.empty(),
            InputStatus.PENDING,
            Optional.empty(),
            Optional.empty(),
            List.of()),
        read());
  }

  private static AnnotatedInput read() {
    return new InputTable(DYNAMO.client(), LocalDynamo.TABLE).read(Annotations.INPUT);
  }
}
