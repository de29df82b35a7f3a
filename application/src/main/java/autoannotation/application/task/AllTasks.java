package autoannotation.application.task;

import autoannotation.application.AlreadyThereException;
import autoannotation.application.NotFoundException;
import autoannotation.application.port.Tasks;
import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tasks. The stack's own, whose annotations the machine writes, is there from the start: one
 * person decides, anybody may. Who makes a task of its id lays down something else.
 */
public final class AllTasks {

  private static final int LONGEST_ID = 64; // see Task

  private final Tasks kept;
  private final Task byDefault;

  /** Those that are kept, and the stack's own of that id, with concepts of those ids. */
  public AllTasks(Tasks kept, String ownId, List<String> conceptIds) {
    this.kept = kept;
    byDefault =
        new Task(
            ownId,
            ownId,
            conceptIds.stream().map(AllTasks::concept).toList(),
            new ReviewStrategy.Manual(),
            List.of(),
            Priority.MEDIUM,
            "auto-annotation",
            Instant.EPOCH);
  }

  /** The stack's own. */
  public Task own() {
    return kept.find(byDefault.id()).orElse(byDefault);
  }

  /**
   * The task of that id.
   *
   * @throws NotFoundException if there is none
   */
  public Task get(String id) {
    return id.equals(byDefault.id())
        ? own()
        : Optional.of(id)
            .filter(possible -> possible.length() <= LONGEST_ID)
            .flatMap(kept::find)
            .orElseThrow(
                () ->
                    new NotFoundException(
                        "There is no task %s.".formatted(id),
                        "GET /tasks lists all tasks; an ADMIN creates one with POST /tasks."));
  }

  /** All of them, the stack's own first unless somebody has made one of its id. */
  public List<Task> all() {
    List<Task> made = kept.all();
    return made.stream().anyMatch(task -> task.id().equals(byDefault.id()))
        ? made
        : Stream.concat(Stream.of(byDefault), made.stream()).toList();
  }

  /**
   * Keeps a new one.
   *
   * @throws AlreadyThereException if its id is taken
   */
  public void create(Task task) {
    if (!kept.create(task)) {
      throw new AlreadyThereException(
          "There already is a task %s.".formatted(task.id()),
          "Choose another id; GET /tasks lists the ids in use.");
    }
  }

  /** Ids are made of names with '-' for spaces. */
  private static TaskConcept concept(String id) {
    return new TaskConcept(id, id.replace('-', ' '));
  }
}
