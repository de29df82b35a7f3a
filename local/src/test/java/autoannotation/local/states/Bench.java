package autoannotation.local.states;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Machines made of a few states, with tasks, pauses and visits that tests can look at. */
final class Bench implements Visits {

  final Map<String, TaskResource> resources = new HashMap<>();
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  final List<Evaluation> evaluations = Collections.synchronizedList(new ArrayList<>());
  final List<String> visits = Collections.synchronizedList(new ArrayList<>());

  Bench with(String resource, TaskResource task) {
    resources.put(resource, task);
    return this;
  }

  /** Runs states, the first of which is A. */
  Execution run(String states) throws InterruptedException {
    return run("", states);
  }

  Execution run(String fields, String states) throws InterruptedException {
    return machine(fields, states).execute(Map.of(), "one");
  }

  StateMachine machine(String fields, String states) {
    String definition =
        "{\"QueryLanguage\":\"JSONata\",\"StartAt\":\"A\",%s\"States\":{%s}}"
            .formatted(fields, states);
    return StateMachine.of("small", definition, resources, pauses::add, this);
  }

  @Override
  public void entered(String state) {
    visits.add(state);
  }

  @Override
  public void retried(String state, String error) {
    visits.add(state + " again after " + error);
  }

  @Override
  public void caught(String state, String error, String next) {
    visits.add(state + " caught " + error + " -> " + next);
  }

  @Override
  public void evaluated(Evaluation evaluation) {
    evaluations.add(evaluation);
  }

  @Override
  public void chose(String state, String next) {
    visits.add(state + " -> " + next);
  }
}
