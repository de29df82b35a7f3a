package autoannotation.local.states;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Runs a flow from state to state until it ends. */
final class Interpreter {

  private final Pace pace;
  private final Visits visits;

  Interpreter(Pace pace, Visits visits) {
    this.pace = pace;
    this.visits = visits;
  }

  /** The output of the state where the flow ends. */
  Object walk(Flow flow, Scope start) throws InterruptedException {
    Step step = new Step(start, Optional.of(flow.startAt()));
    while (step.next().isPresent()) {
      if (Thread.interrupted()) { // another branch failed, or time is up
        throw new InterruptedException();
      }
      step = visit(flow.states().get(step.next().get()), step.scope());
    }
    return step.scope().input();
  }

  private Step visit(State state, Scope entered) throws InterruptedException {
    visits.entered(state.name());
    Scope scope = in(state, entered, 0);
    return switch (state) {
      case State.Pass pass -> Step.out(pass.name(), pass.exit(), scope, scope.input());
      case State.Succeed succeed -> Step.out(succeed.name(), succeed.exit(), scope, scope.input());
      case State.Fail fail ->
          throw new StatesError(
              fail.error().value(scope, String.class), fail.cause().value(scope, String.class));
      case State.Choice choice -> choose(choice, scope);
      case State.Work work -> work(work, entered);
    };
  }

  private static Scope in(State state, Scope scope, int retries) {
    String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    return scope.withContext(
        "State", Map.of("Name", state.name(), "EnteredTime", now, "RetryCount", retries));
  }

  private Step choose(State.Choice choice, Scope scope) {
    Exit exit =
        choice.rules().stream()
            .filter(rule -> rule.condition().value(scope, Boolean.class))
            .findFirst()
            .map(State.Rule::exit)
            .orElse(choice.otherwise());
    visits.chose(choice.name(), exit.next().orElseThrow());
    return Step.out(choice.name(), exit, scope, scope.input());
  }

  private Step work(State.Work state, Scope entered) throws InterruptedException {
    var attempt = new Attempt(this, pace);
    var retries = new Retries(state.retriers());
    while (true) {
      Scope scope = in(state, entered, retries.count());
      try {
        Object result = attempt.result(state, scope);
        return Step.out(state.name(), state.exit(), scope.with("result", result), result);
      } catch (StatesError e) {
        Optional<Duration> pause = retries.next(e);
        if (pause.isEmpty()) {
          return caught(state, scope, e);
        }
        visits.retried(state.name(), e.error());
        pace.pause(pause.get());
      }
    }
  }

  private Step caught(State.Work state, Scope scope, StatesError e) {
    for (Catcher catcher : state.catchers()) {
      if (catcher.errors().match(e)) {
        visits.caught(state.name(), e.error(), catcher.exit().next().orElseThrow());
        Map<String, Object> output = Map.of("Error", e.error(), "Cause", e.cause());
        return Step.out(state.name(), catcher.exit(), scope.with("errorOutput", output), output);
      }
    }
    throw e;
  }
}
