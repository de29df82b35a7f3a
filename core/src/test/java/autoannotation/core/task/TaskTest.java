package autoannotation.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {

  private static final TaskConcept CAT = new TaskConcept("cat", "Cat");
  private static final TaskConcept DOG = new TaskConcept("dog", "Dog");

  @Test
  void constructor_idUnfitForKeysAndUrls_isRefused() {
    for (String id : List.of("a", "Task_1.b-c", "x".repeat(64))) {
      assertEquals(id, task(id, "name", CAT).id());
    }
    for (String id : List.of("", "x".repeat(65), "a#b", "a/b", "a b", "ä")) {
      assertRefused(
          "task id is not 1 to 64 letters, digits, '_', '.' and '-': " + id,
          () -> task(id, "name", CAT));
    }
  }

  @Test
  void constructor_blankOrLongName_isRefused() {
    assertEquals(200, task("task", "x".repeat(200), CAT).name().length());
    for (String name : List.of("", " \t", "x".repeat(201))) {
      assertRefused(
          "task name is blank or longer than 200: " + name, () -> task("task", name, CAT));
    }
  }

  @Test
  void constructor_noConceptOrOneTwice_isRefused() {
    assertRefused("concepts are not at least one, each id once: []", () -> task("task", "name"));
    assertRefused(
        "concepts are not at least one, each id once: [cat, dog, cat]",
        () -> task("task", "name", CAT, DOG, new TaskConcept("cat", "Another cat")));
    Task task = task("task", "name", CAT, DOG);
    assertEquals(Optional.of(DOG), task.concept("dog"));
    assertEquals(Optional.empty(), task.concept("Dog"));
  }

  @Test
  void taskConcept_invalidIdOrName_isRefused() {
    assertEquals("a-b_c.9", new TaskConcept("a-b_c.9", "x".repeat(64)).id());
    for (String id : List.of("", "Cat", "a b", "x".repeat(65))) {
      assertRefused(
          "concept id is not 1 to 64 of a-z, 0-9, '_', '.' and '-': " + id,
          () -> new TaskConcept(id, "Cat"));
    }
    for (String name : List.of(" ", "x".repeat(65))) {
      assertRefused(
          "concept name is blank or longer than 64: " + name, () -> new TaskConcept("cat", name));
    }
  }

  @Test
  void asks_noReviewersNamed_everybody() {
    assertTrue(task("task", "name", CAT).asks("anybody"));
    Task named =
        new Task(
            "task",
            "name",
            List.of(CAT),
            new ReviewStrategy.Manual(),
            List.of("ann", "bob"),
            Priority.LOW,
            "admin",
            Optional.empty());
    assertTrue(named.asks("bob"));
    assertFalse(named.asks("anybody"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1 | 0.75 | consensus is not of at least 2 among at least as many: 1 of 1
          1 | 2 | 0.75 | consensus is not of at least 2 among at least as many: 1 of 2
          3 | 2 | 0.75 | consensus is not of at least 2 among at least as many: 3 of 2
          2 | 2 | 0    | iou is not in (0, 1]: 0.0
          2 | 2 | 1.01 | iou is not in (0, 1]: 1.01
          2 | 2 | NaN  | iou is not in (0, 1]: NaN
          """)
  void consensus_invalidNumbers_isRefused(int agreeing, int asked, double iou, String message) {
    assertRefused(message, () -> new ReviewStrategy.Consensus(agreeing, asked, iou));
  }

  @Test
  void consensus_allOfAllWithIouOne_isAccepted() {
    assertEquals(1, new ReviewStrategy.Consensus(2, 2, 1).iou());
  }

  private static Task task(String id, String name, TaskConcept... concepts) {
    return new Task(
        id,
        name,
        List.of(concepts),
        new ReviewStrategy.Manual(),
        List.of(),
        Priority.MEDIUM,
        "admin",
        Optional.empty());
  }

  private static void assertRefused(String message, Runnable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }
}
