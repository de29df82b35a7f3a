package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import software.amazon.awssdk.services.sfn.model.SyncExecutionStatus;

/** Executions in LocalStack, six at a time: it waits as the definition says. */
final class Theirs {

  private static final int AT_ONCE = 6;

  private Theirs() {}

  static Map<PathCase, Run> run(String name, Definition definition, List<PathCase> cases) {
    if (cases.isEmpty()) {
      return Map.of();
    }
    Map<PathCase, Run> runs = new LinkedHashMap<>();
    try (Machine machine = Machine.create(name, definition.text())) {
      Map<PathCase, StartSyncExecutionResponse> ended =
          all(cases, one -> machine.run(one.id(), Json.write(one.request())));
      Logged logged = Logged.by(machine, definition.lanes());
      ended.forEach(
          (one, response) -> runs.put(one, run(response, logged.steps(response.executionArn()))));
    }
    return runs;
  }

  interface Job<C, R> {
    R run(C one);
  }

  /** Does the same for each, side by side. */
  static <C, R> Map<C, R> all(List<C> cases, Job<C, R> job) {
    Map<C, Future<R>> started = new LinkedHashMap<>();
    Map<C, R> done = new LinkedHashMap<>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (C one : cases) {
        Callable<R> call = () -> job.run(one);
        started.put(one, threads.submit(call));
      }
      for (Map.Entry<C, Future<R>> one : started.entrySet()) {
        done.put(one.getKey(), one.getValue().get());
      }
      return done;
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Run run(StartSyncExecutionResponse response, Map<String, List<String>> steps) {
    boolean succeeded = response.status() == SyncExecutionStatus.SUCCEEDED;
    return new Run(
        response.statusAsString(),
        succeeded ? Canonical.json(response.output()) : response.error(),
        response.cause() == null ? "" : response.cause(),
        steps);
  }
}
