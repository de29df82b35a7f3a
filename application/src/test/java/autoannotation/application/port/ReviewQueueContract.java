package autoannotation.application.port;

import static java.util.Comparator.comparingLong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.VerdictContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every review queue does with 10,000 that wait: ten boxes on each of a thousand photos. */
public abstract class ReviewQueueContract {

  public static final int WAITING = 10_000;

  private static final String GENERATION = "coco@0123456789ab/1";
  private static final Set<String> KEPT = Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** The stores, the same for all tests, filled once with {@link #fill}. */
  protected abstract Stores filled();

  /** Puts all that waits into stores with nothing in them, and returns it. */
  protected static List<Annotation> fill(Stores stores) {
    List<InputId> photos = new ArrayList<>();
    List<Annotation> all = new ArrayList<>();
    for (int number = 0; number < WAITING; number++) {
      InputId photo = photo(number / 10);
      if (number % 10 == 0) {
        photos.add(photo);
      }
      // from 0.500 to 0.749: near a limit, in the middle, near the other
      all.add(Samples.waiting(photo, number % 10, 0.5 + (number * 7 % 250) / 1000.0));
    }
    stores.putAnnotated(photos, GENERATION, KEPT);
    stores.put(all);
    return all;
  }

  /** To the nearest limit, in thousandths. */
  protected static long distance(Annotation annotation) {
    long value = Math.round(1000 * annotation.region().concept().value());
    return Math.min(value - 500, 750 - value);
  }

  @Test
  void next_allWindows_meetEachWaitingAnnotationOnce() {
    TreeSet<String> met = new TreeSet<>();
    Iterator<List<Annotation>> windows = windows("task");
    while (windows.hasNext()) {
      windows
          .next()
          .forEach(annotation -> assertEquals(true, met.add(annotation.id()), "met twice"));
    }
    assertEquals(WAITING, met.size());
    assertThrows(NoSuchElementException.class, windows::next);
  }

  @Test
  void next_firstWindow_holdsWhatIsNearestToALimit() {
    Annotation best = best();
    List<Annotation> first = windows("task").next();
    assertEquals(true, first.contains(best));
    assertEquals(true, first.size() < WAITING / 2, "a window, and not all");
    assertEquals(
        true,
        first.stream().mapToLong(ReviewQueueContract::distance).average().orElseThrow()
            < filled().all().stream()
                    .mapToLong(ReviewQueueContract::distance)
                    .average()
                    .orElseThrow()
                / 2);
  }

  @Test
  void next_otherTask_isEmpty() {
    Iterator<List<Annotation>> windows = windows("task-2");
    List<Annotation> met = new ArrayList<>();
    windows.forEachRemaining(met::addAll);
    assertEquals(List.of(), met);
    assertEquals(false, windows.hasNext());
  }

  @Test
  void queue_decidedThenUndone_losesAndRegainsTheAnnotation() {
    Annotations store = filled().annotations();
    Annotation best = best();
    assertEquals(true, firstIds().contains(best.id()));
    Annotation approved = Samples.approved(best, "ann");
    assertEquals(true, store.decide(best, approved));
    assertEquals(false, firstIds().contains(best.id()));
    Annotation undone = Samples.said(approved, "verdict-undo", new VerdictContent.Undo(), "ann");
    assertEquals(true, store.decide(approved, undone));
    assertEquals(true, firstIds().contains(best.id()));
    filled().put(List.of(best));
  }

  @Test
  void next_annotationsOfAnOlderRun_areOmitted() {
    InputId photo = windows("task").next().getFirst().inputId();
    filled().putAnnotated(List.of(photo), "coco@0123456789ab/2", KEPT);
    Set<InputId> met = new HashSet<>();
    Iterator<List<Annotation>> again = windows("task");
    int boxes = 0;
    while (again.hasNext()) {
      List<Annotation> window = again.next();
      boxes += window.size();
      window.forEach(annotation -> met.add(annotation.inputId()));
    }
    assertEquals(false, met.contains(photo));
    assertEquals(WAITING - 10, boxes);
    filled().putAnnotated(List.of(photo), GENERATION, KEPT);
  }

  private Iterator<List<Annotation>> windows(String taskId) {
    return filled().queue().windows(taskId);
  }

  private List<String> firstIds() {
    return windows("task").next().stream().map(Annotation::id).toList();
  }

  private Annotation best() {
    return filled().all().stream().min(comparingLong(ReviewQueueContract::distance)).orElseThrow();
  }

  private static InputId photo(int number) {
    return new InputId("inputs/%d.jpg".formatted(number), "v1");
  }
}
