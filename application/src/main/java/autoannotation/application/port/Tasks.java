package autoannotation.application.port;

import autoannotation.core.task.Task;
import java.util.List;
import java.util.Optional;

/** The labelling tasks that were made. One is never changed; once made, it is found at once. */
public interface Tasks {

  /** All of them, by id. */
  List<Task> all();

  /** The task of that id, if there is one. */
  Optional<Task> find(String id);

  /**
   * Keeps a new task.
   *
   * @return whether its id was free; if not, nothing is changed
   */
  boolean create(Task task);
}
