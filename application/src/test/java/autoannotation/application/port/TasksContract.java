package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of tasks does. */
public abstract class TasksContract {

  private Tasks tasks;

  /** A store without tasks. */
  protected abstract Tasks empty();

  @BeforeEach
  void start() {
    tasks = empty();
  }

  @Test
  void create_anyTask_isFoundUnchanged() {
    Task consensus =
        task("b", "Zäune", new ReviewStrategy.Consensus(2, 3, 0.5), List.of("ann", "bob"));
    Task manual = task("c", "Cats", new ReviewStrategy.Manual(), List.of());
    Task none = task("a", "Dogs", new ReviewStrategy.None(), List.of("ann"));
    for (Task task : List.of(consensus, manual, none)) {
      assertEquals(Optional.empty(), tasks.find(task.id()));
      assertEquals(true, tasks.create(task));
      assertEquals(Optional.of(task), tasks.find(task.id()));
    }
    assertEquals(List.of(none, consensus, manual), tasks.all());
  }

  @Test
  void create_existingId_refusesIt() {
    Task first = task("a", "Cats", new ReviewStrategy.Manual(), List.of());
    Task second = task("a", "Dogs", new ReviewStrategy.None(), List.of());
    assertEquals(true, tasks.create(first));
    assertEquals(false, tasks.create(second));
    assertEquals(false, tasks.create(first));
    assertEquals(List.of(first), tasks.all());
  }

  @Test
  void all_noneCreated_isEmpty() {
    assertEquals(List.of(), tasks.all());
  }

  private static Task task(
      String id, String name, ReviewStrategy strategy, List<String> reviewers) {
    return new Task(
        id,
        name,
        List.of(new TaskConcept("cat", "Cat"), new TaskConcept("dog", "Dog")),
        strategy,
        reviewers,
        Priority.HIGH,
        "admin",
        Optional.of(Instant.parse("2026-01-02T03:04:05.678Z")));
  }
}
