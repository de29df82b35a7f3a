package autoannotation.application.task;

import autoannotation.application.AlreadyThereException;
import autoannotation.application.NotFoundException;
import autoannotation.application.port.Tasks;
import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stored tasks and the stack's default task, which the state machine's annotations belong to.
 * The default task needs one verdict from any reviewer; creating a task with its id replaces these
 * settings.
 */
public final class AllTasks {

  private static final int LONGEST_ID = 64; // see Task

  private final Tasks stored;
  private final Task byDefault;

  /** The tasks of {@code stored}, and a default task with the given id and concepts. */
  public AllTasks(Tasks stored, String defaultId, List<String> conceptIds) {
    this.stored = stored;
    byDefault =
        new Task(
            defaultId,
            defaultId,
            conceptIds.stream().map(AllTasks::concept).toList(),
            new ReviewStrategy.Manual(),
            List.of(),
            Priority.MEDIUM,
            "auto-annotation",
            Optional.empty());
  }

  /** The default task; if a task with its id was created, that one. */
  public Task defaultTask() {
    return stored.find(byDefault.id()).orElse(byDefault);
  }

  /**
   * Returns the task with that id.
   *
   * @throws NotFoundException if there is no such task
   */
  public Task get(String id) {
    return id.equals(byDefault.id())
        ? defaultTask()
        : Optional.of(id)
            .filter(possible -> possible.length() <= LONGEST_ID)
            .flatMap(stored::find)
            .orElseThrow(
                () ->
                    new NotFoundException(
                        "There is no task %s.".formatted(id), "List the tasks to see their ids."));
  }

  /** All tasks, ordered by id; the default task first, unless a task with its id was created. */
  public List<Task> all() {
    List<Task> made = stored.all();
    return made.stream().anyMatch(task -> task.id().equals(byDefault.id()))
        ? made
        : Stream.concat(Stream.of(byDefault), made.stream()).toList();
  }

  /**
   * Creates a task.
   *
   * @throws AlreadyThereException if a task with that id was created before
   */
  public void create(Task task) {
    if (!stored.create(task)) {
      throw new AlreadyThereException(
          "There already is a task %s.".formatted(task.id()),
          "Choose another id. List the tasks to see the ids in use.");
    }
  }

  /** The name of a concept is its id with spaces for '-'. */
  private static TaskConcept concept(String id) {
    return new TaskConcept(id, id.replace('-', ' '));
  }
}
