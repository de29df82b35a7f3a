package autoannotation.application.port;

import static autoannotation.application.port.Samples.annotation;
import static autoannotation.application.port.Samples.approved;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.VerdictContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every store of annotations does with what machines write and persons add. */
public abstract class AnnotationsContract {

  /** Stores with nothing in them. */
  protected abstract Stores empty();

  @Test
  void write_newAnnotation_storesItUnchanged() {
    Stores stores = empty();
    assertEquals(annotation(0, 1), stores.annotations().write(annotation(0, 1)));
    assertEquals(List.of(annotation(0, 1)), stores.all());
  }

  @Test
  void find_byInputAndId_givesTheAnnotation() {
    Stores stores = empty();
    Annotation one = annotation(0, 1);
    assertEquals(Optional.empty(), stores.annotations().find(one.inputId(), one.id()));
    stores.annotations().write(one);
    assertEquals(Optional.of(one), stores.annotations().find(one.inputId(), one.id()));
    assertEquals(
        Optional.empty(),
        stores.annotations().find(one.inputId(), annotation(1, 1).id()),
        "another's id");
  }

  @Test
  void write_sameAnnotationAgain_changesNothing() {
    Stores stores = empty();
    stores.annotations().write(annotation(0, 1));
    assertEquals(annotation(0, 1), stores.annotations().write(annotation(0, 1)));
    assertEquals(List.of(annotation(0, 1)), stores.all());
  }

  @Test
  void write_newerWorkflow_replacesTheOlder() {
    Stores stores = empty();
    stores.annotations().write(annotation(0, 1));
    Annotation newer = annotation(0, 2, AnnotationStatus.ANNOTATION_AWAITING_REVIEW);
    assertEquals(newer, stores.annotations().write(newer));
    assertEquals(List.of(newer), stores.all());
  }

  @Test
  void write_olderWorkflow_changesNothing() {
    Stores stores = empty();
    stores.annotations().write(annotation(0, 2));
    Annotation late = annotation(0, 1, AnnotationStatus.ANNOTATION_AWAITING_REVIEW);
    assertEquals(annotation(0, 2), stores.annotations().write(late));
    assertEquals(List.of(annotation(0, 2)), stores.all());
  }

  @Test
  void write_decidedOrUndoneAnnotation_keepsIt() {
    Stores stores = empty();
    stores.annotations().write(annotation(0, 1));
    Annotation approved = approved(annotation(0, 1), "ann");
    Annotation undone = Samples.said(approved, "verdict-undo", new VerdictContent.Undo(), "ann");
    Annotation seen = annotation(0, 1);
    for (Annotation decided : List.of(approved, undone)) {
      assertEquals(true, stores.annotations().decide(seen, decided));
      for (int workflow = 1; workflow <= 3; workflow++) {
        assertEquals(decided, stores.annotations().write(annotation(0, workflow)));
      }
      assertEquals(List.of(decided), stores.all());
      seen = decided;
    }
  }

  @Test
  void add_sameAnnotationAgain_keepsWhatIsStored() {
    Stores stores = empty();
    Annotation added = Samples.added(Samples.INPUT, "verdict-add");
    assertEquals(added, stores.annotations().add(added));
    assertEquals(added, stores.annotations().add(added));
    assertEquals(List.of(added), stores.all());
    Annotation corrected = approved(added, "bob");
    assertEquals(true, stores.annotations().decide(added, corrected));
    assertEquals(corrected, stores.annotations().add(added), "sent again after another's verdict");
    assertEquals(List.of(corrected), stores.all());
  }

  @Test
  void write_deliveriesInAnyOrder_givesTheSameResult() {
    List<Annotation> deliveries = new ArrayList<>();
    for (int workflow = 1; workflow <= 3; workflow++) {
      for (int region = 0; region < 3; region++) {
        deliveries.add(annotation(region, workflow));
        deliveries.add(annotation(region, workflow));
      }
    }
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(deliveries, new Random(seed));
      Stores stores = empty();
      deliveries.forEach(stores.annotations()::write);
      assertEquals(
          List.of(annotation(0, 3), annotation(1, 3), annotation(2, 3)),
          stores.all(),
          "seed " + seed);
    }
  }

  @Test
  void write_manyAtOnce_keepsTheNewestWorkflow() throws Exception {
    Stores stores = empty();
    List<Callable<Annotation>> writes = new ArrayList<>();
    for (int workflow = 1; workflow <= 16; workflow++) {
      Annotation one = annotation(0, workflow);
      writes.add(() -> stores.annotations().write(one));
    }
    try (var writers = Executors.newFixedThreadPool(4)) {
      for (var write : writers.invokeAll(writes)) {
        write.get();
      }
    }
    assertEquals(List.of(annotation(0, 16)), stores.all());
  }
}
