package autoannotation.local.states;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** One attempt of a Task, Parallel or Map state: runs its work once, without its retriers. */
final class Attempt {

  /** What an inline Map of AWS does at once at most. */
  private static final int ITEMS_AT_ONCE = 40;

  private final Interpreter interpreter;
  private final Pace pace;

  Attempt(Interpreter interpreter, Pace pace) {
    this.interpreter = interpreter;
    this.pace = pace;
  }

  Object result(State.Work state, Scope scope) throws InterruptedException {
    Object result =
        switch (state) {
          case State.TaskState task -> call(task, scope);
          case State.Parallel parallel -> branches(parallel, scope);
          case State.MapState map -> items(map, scope);
        };
    return PlainJson.bounded(result, "the result of state '" + state.name() + "'");
  }

  private Object call(State.TaskState task, Scope scope) throws InterruptedException {
    Map<String, Object> arguments =
        PlainJson.bounded(
            PlainJson.object(task.arguments().value(scope, Map.class)),
            "the arguments of state '" + task.name() + "'");
    Optional<Duration> limit =
        task.timeoutSeconds()
            .map(seconds -> Threads.seconds(seconds.value(scope, Number.class)))
            .map(pace::limit);
    try {
      return Threads.one(() -> run(task.resource(), arguments), limit);
    } catch (TimeoutException e) {
      throw new StatesError(StatesError.TIMEOUT, "after " + limit.orElseThrow());
    }
  }

  private static Object run(TaskResource resource, Map<String, Object> arguments) {
    try {
      return PlainJson.plain(resource.run(arguments));
    } catch (StatesError e) {
      throw e;
    } catch (Exception e) { // whatever it is, the machine decides
      throw new StatesError(StatesError.TASK_FAILED, String.valueOf(e.getMessage()));
    }
  }

  private Object branches(State.Parallel state, Scope scope) throws InterruptedException {
    Scope start =
        state.arguments().map(arguments -> scope.next(arguments.value(scope))).orElse(scope);
    List<Callable<Object>> branches = new ArrayList<>();
    state.branches().forEach(branch -> branches.add(() -> interpreter.walk(branch, start)));
    return Threads.all(branches, branches.size());
  }

  private Object items(State.MapState state, Scope scope) throws InterruptedException {
    List<Callable<Object>> iterations = new ArrayList<>();
    for (Object item : state.items().value(scope, List.class)) {
      Scope start = item(state, scope, iterations.size(), item);
      iterations.add(() -> interpreter.walk(state.processor(), start));
    }
    int wanted = state.maxConcurrency().value(scope, Number.class).intValue();
    return Threads.all(iterations, wanted == 0 ? ITEMS_AT_ONCE : wanted);
  }

  private static Scope item(State.MapState state, Scope scope, int index, Object item) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("Index", index);
    value.put("Value", item);
    Scope at = scope.withContext("Map", Map.of("Item", value));
    return at.next(state.itemSelector().isPresent() ? state.itemSelector().get().value(at) : item);
  }
}
