package autoannotation.adapters.dynamo;

import static autoannotation.adapters.dynamo.Annotations.annotation;
import static autoannotation.adapters.dynamo.Annotations.approved;
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
abstract class AnnotationStoreContract {

  /** An empty store, and a look into it. */
  interface Kept {
    AnnotationStore store();

    List<Annotation> all();
  }

  abstract Kept empty();

  @Test
  void what_is_written_is_kept_as_it_is() {
    Kept kept = empty();
    assertEquals(annotation(0, 1), kept.store().write(annotation(0, 1)));
    assertEquals(List.of(annotation(0, 1)), kept.all());
  }

  @Test
  void what_is_written_is_found_by_its_input_and_id() {
    Kept kept = empty();
    Annotation one = annotation(0, 1);
    assertEquals(Optional.empty(), kept.store().find(one.inputId(), one.id()));
    kept.store().write(one);
    assertEquals(Optional.of(one), kept.store().find(one.inputId(), one.id()));
    assertEquals(
        Optional.empty(), kept.store().find(one.inputId(), annotation(1, 1).id()), "another's id");
  }

  @Test
  void writing_again_changes_nothing() {
    Kept kept = empty();
    kept.store().write(annotation(0, 1));
    assertEquals(annotation(0, 1), kept.store().write(annotation(0, 1)));
    assertEquals(List.of(annotation(0, 1)), kept.all());
  }

  @Test
  void a_newer_workflow_takes_the_place_of_an_older_one() {
    Kept kept = empty();
    kept.store().write(annotation(0, 1));
    Annotation newer = annotation(0, 2, AnnotationStatus.ANNOTATION_AWAITING_REVIEW);
    assertEquals(newer, kept.store().write(newer));
    assertEquals(List.of(newer), kept.all());
  }

  @Test
  void an_older_workflow_that_comes_late_changes_nothing() {
    Kept kept = empty();
    kept.store().write(annotation(0, 2));
    Annotation late = annotation(0, 1, AnnotationStatus.ANNOTATION_AWAITING_REVIEW);
    assertEquals(annotation(0, 2), kept.store().write(late));
    assertEquals(List.of(annotation(0, 2)), kept.all());
  }

  @Test
  void what_a_person_decided_is_never_overwritten_not_even_when_they_took_it_back() {
    Kept kept = empty();
    kept.store().write(annotation(0, 1));
    Annotation approved = approved(annotation(0, 1), "ann");
    Annotation undone =
        Annotations.said(approved, "verdict-undo", new VerdictContent.Undo(), "ann");
    Annotation seen = annotation(0, 1);
    for (Annotation decided : List.of(approved, undone)) {
      assertEquals(true, kept.store().decide(seen, decided));
      for (int workflow = 1; workflow <= 3; workflow++) {
        assertEquals(decided, kept.store().write(annotation(0, workflow)));
      }
      assertEquals(List.of(decided), kept.all());
      seen = decided;
    }
  }

  @Test
  void what_a_person_added_is_kept_once_and_no_machine_writes_over_it() {
    Kept kept = empty();
    Annotation added = Annotations.added(Annotations.INPUT, "verdict-add");
    assertEquals(added, kept.store().add(added));
    assertEquals(added, kept.store().add(added));
    assertEquals(List.of(added), kept.all());
    Annotation corrected = approved(added, "bob");
    assertEquals(true, kept.store().decide(added, corrected));
    assertEquals(corrected, kept.store().add(added), "sent again after another's verdict");
    assertEquals(List.of(corrected), kept.all());
  }

  @Test
  void any_order_of_deliveries_leaves_the_same() {
    List<Annotation> deliveries = new ArrayList<>();
    for (int workflow = 1; workflow <= 3; workflow++) {
      for (int region = 0; region < 3; region++) {
        deliveries.add(annotation(region, workflow));
        deliveries.add(annotation(region, workflow));
      }
    }
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(deliveries, new Random(seed));
      Kept kept = empty();
      deliveries.forEach(kept.store()::write);
      assertEquals(
          List.of(annotation(0, 3), annotation(1, 3), annotation(2, 3)),
          kept.all(),
          "seed " + seed);
    }
  }

  @Test
  void of_writers_that_race_the_newest_workflow_wins() throws Exception {
    Kept kept = empty();
    List<Callable<Annotation>> writes = new ArrayList<>();
    for (int workflow = 1; workflow <= 16; workflow++) {
      Annotation one = annotation(0, workflow);
      writes.add(() -> kept.store().write(one));
    }
    try (var writers = Executors.newFixedThreadPool(4)) {
      for (var write : writers.invokeAll(writes)) {
        write.get();
      }
    }
    assertEquals(List.of(annotation(0, 16)), kept.all());
  }
}
