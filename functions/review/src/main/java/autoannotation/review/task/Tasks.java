package autoannotation.review.task;

import autoannotation.adapters.dynamo.TaskTable;
import autoannotation.adapters.lambda.Environment;
import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import autoannotation.review.http.RefusedRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tasks. The stack's own, whose annotations the machine writes, is there from the start: one
 * person decides, anybody may. Who makes a task of its id lays down something else.
 */
public final class Tasks {

  private static final int LONGEST_ID = 64; // see Task

  private final TaskTable table;
  private final Task byDefault;

  public Tasks(TaskTable table, Environment environment) {
    this.table = table;
    String id = environment.get("TASK_ID");
    byDefault =
        new Task(
            id,
            id,
            Stream.of(environment.get("CONCEPTS").split(",", -1)).map(Tasks::concept).toList(),
            new ReviewStrategy.Manual(),
            List.of(),
            Priority.MEDIUM,
            "auto-annotation",
            Instant.EPOCH);
  }

  /** The stack's own. */
  public Task own() {
    return table.find(byDefault.id()).orElse(byDefault);
  }

  /**
   * The task of that id.
   *
   * @throws RefusedRequestException if there is none
   */
  public Task get(String id) {
    return id.equals(byDefault.id())
        ? own()
        : Optional.of(id)
            .filter(possible -> possible.length() <= LONGEST_ID)
            .flatMap(table::find)
            .orElseThrow(
                () ->
                    RefusedRequestException.missing(
                        "There is no task %s.".formatted(id),
                        "GET /tasks lists those that there are; an ADMIN makes one with POST /tasks."));
  }

  /** All of them. */
  List<Task> all() {
    List<Task> kept = table.all();
    return kept.stream().anyMatch(task -> task.id().equals(byDefault.id()))
        ? kept
        : Stream.concat(Stream.of(byDefault), kept.stream()).toList();
  }

  /** Keeps a new one, if its id is free. */
  boolean create(Task task) {
    return table.create(task);
  }

  /** Ids are made of names with '-' for spaces. */
  private static TaskConcept concept(String id) {
    return new TaskConcept(id, id.replace('-', ' '));
  }
}
