package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Evaluation;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.TaskResource;
import autoannotation.local.states.Visits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One execution in our interpreter, which does not wait. */
final class Ours implements Visits {

  /** Integrations that answer at once; no .waitForTaskToken. */
  private static final Predicate<String> KNOWN =
      Pattern.compile("arn:aws:states:::[a-z0-9:-]+:[a-zA-Z]+").asMatchPredicate();

  final List<Evaluation> evaluations = Collections.synchronizedList(new ArrayList<>());

  /** The ways that were taken out of choices. */
  final List<String> choices = Collections.synchronizedList(new ArrayList<>());

  private final Map<String, List<String>> steps = Collections.synchronizedMap(new TreeMap<>());
  private final Map<String, String> lanes;

  private Ours(Definition definition) {
    this.lanes = definition.lanes();
  }

  /** Runs it; {@code watched} says more than the run does. */
  record Watched(Run run, Ours watched) {}

  static Watched run(Definition definition, PathCase one) {
    var ours = new Ours(definition);
    return new Watched(ours.execute(definition, one), ours);
  }

  private Run execute(Definition definition, PathCase one) {
    Map<String, TaskResource> mocks = new LinkedHashMap<>();
    one.answers().forEach((task, answers) -> mocks.put(task, mock(definition, task, answers)));
    var machine = StateMachine.of("machine", byState(definition), mocks, _ -> {}, this);
    try {
      return switch (machine.execute(Definition.object(one.request()), "one")) {
        case Execution.Succeeded(Object output) ->
            new Run("SUCCEEDED", Canonical.of(output), "", steps);
        case Execution.Failed(String error, String cause) -> new Run("FAILED", error, cause, steps);
        case Execution.TimedOut() -> new Run("TIMED_OUT", "", "", steps);
      };
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private TaskResource mock(Definition definition, String task, List<Answer> answers) {
    Object resource = definition.states().get(task).get("Resource");
    var calls = new AtomicInteger();
    return arguments -> {
      step(task, "%s <- %s %s".formatted(task, resource, Canonical.of(arguments)));
      return switch (answers.get(Math.min(calls.getAndIncrement(), answers.size() - 1))) {
        case Answer.Returns(Object json) -> json;
        case Answer.Throws(String error, String cause) -> throw new StatesError(error, cause);
      };
    };
  }

  /** The definition with each task's own name as its Resource: mocks are by state. */
  private static String byState(Definition definition) {
    Map<String, Object> json = definition.json();
    rename(json);
    return Json.write(json);
  }

  private static void rename(Map<String, Object> flow) {
    Definition.object(flow.get("States"))
        .forEach(
            (name, json) -> {
              Map<String, Object> state = Definition.object(json);
              if (state.get("Resource") instanceof String resource && KNOWN.test(resource)) {
                state.put("Resource", name);
              }
              Definition.list(state, "Branches").forEach(Ours::rename);
            });
  }

  private void step(String state, String step) {
    steps
        .computeIfAbsent(lanes.get(state), _ -> Collections.synchronizedList(new ArrayList<>()))
        .add(step);
  }

  @Override
  public void entered(String state) {
    step(state, state);
  }

  @Override
  public void chose(String state, String next) {
    choices.add(state + " -> " + next);
  }

  @Override
  public void evaluated(Evaluation evaluation) {
    evaluations.add(evaluation);
  }
}
