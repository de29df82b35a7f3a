package autoannotation.application.port;

import autoannotation.core.task.Task;
import java.util.List;
import java.util.Optional;

/** Stores labelling tasks. Tasks never change. Reads see all writes that have returned. */
public interface Tasks {

  /** Returns all tasks, ordered by id. */
  List<Task> all();

  /** Returns the task with that id; empty if there is none. */
  Optional<Task> find(String id);

  /**
   * Stores a new task.
   *
   * @return whether the id was free; otherwise nothing is written
   */
  boolean create(Task task);
}
