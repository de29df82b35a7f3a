package autoannotation.local.states;

import java.util.Map;

/** The implementation of a Task's {@code Resource}. */
@FunctionalInterface
public interface TaskResource {

  /**
   * Does the Task's work. Maps, lists, strings, numbers, booleans and null come in and go out.
   *
   * @throws StatesError for an error with a name; any other exception is a {@code
   *     States.TaskFailed}, a {@link java.lang.Error} ends the execution and is thrown as it is
   */
  Object run(Map<String, Object> arguments) throws Exception;
}
