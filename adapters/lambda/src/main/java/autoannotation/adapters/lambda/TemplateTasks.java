package autoannotation.adapters.lambda;

import autoannotation.application.port.Tasks;
import autoannotation.application.task.AllTasks;
import java.util.List;

/** Reads the stack's default task from the environment of a function. */
public final class TemplateTasks {

  private TemplateTasks() {}

  /**
   * The stored tasks and the default one.
   *
   * @throws IllegalStateException if a variable is not set
   */
  public static AllTasks of(Environment environment, Tasks stored) {
    return new AllTasks(
        stored, environment.get("TASK_ID"), List.of(environment.get("CONCEPTS").split(",", -1)));
  }
}
