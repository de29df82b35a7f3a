package autoannotation.local.states;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Walks from state to state. */
final class Interpreter {

  private final Pace pace;
  private final Visits visits;

  Interpreter(Pace pace, Visits visits) {
    this.pace = pace;
    this.visits = visits;
  }

  /** The output of the state where the flow ends. */
  Object walk(Flow flow, View start) throws InterruptedException {
    Step step = new Step(start, Optional.of(flow.startAt()));
    while (step.next().isPresent()) {
      if (Thread.interrupted()) { // another branch failed, or time is up
        throw new InterruptedException();
      }
      step = visit(flow.states().get(step.next().get()), step.view());
    }
    return step.view().input();
  }

  private Step visit(State state, View entered) throws InterruptedException {
    visits.entered(state.name());
    View view = in(state, entered, 0);
    return switch (state) {
      case State.Pass pass -> Step.out(pass.name(), pass.exit(), view, view.input());
      case State.Succeed succeed -> Step.out(succeed.name(), succeed.exit(), view, view.input());
      case State.Fail fail ->
          throw new StatesError(
              fail.error().value(view, String.class), fail.cause().value(view, String.class));
      case State.Choice choice -> choose(choice, view);
      case State.Work work -> work(work, entered);
    };
  }

  private static View in(State state, View view, int retries) {
    String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    return view.withContext(
        "State", Map.of("Name", state.name(), "EnteredTime", now, "RetryCount", retries));
  }

  private Step choose(State.Choice choice, View view) {
    Exit exit =
        choice.rules().stream()
            .filter(rule -> rule.condition().value(view, Boolean.class))
            .findFirst()
            .map(State.Rule::exit)
            .orElse(choice.otherwise());
    visits.chose(choice.name(), exit.next().orElseThrow());
    return Step.out(choice.name(), exit, view, view.input());
  }

  private Step work(State.Work state, View entered) throws InterruptedException {
    var worker = new Worker(this, pace);
    var retries = new Retries(state.retriers());
    while (true) {
      View view = in(state, entered, retries.count());
      try {
        Object result = worker.result(state, view);
        return Step.out(state.name(), state.exit(), view.with("result", result), result);
      } catch (StatesError e) {
        Optional<Duration> pause = retries.next(e);
        if (pause.isEmpty()) {
          return caught(state, view, e);
        }
        visits.retried(state.name(), e.error());
        pace.pause(pause.get());
      }
    }
  }

  private Step caught(State.Work state, View view, StatesError e) {
    for (Catcher catcher : state.catchers()) {
      if (catcher.errors().match(e)) {
        visits.caught(state.name(), e.error(), catcher.exit().next().orElseThrow());
        Map<String, Object> output = Map.of("Error", e.error(), "Cause", e.cause());
        return Step.out(state.name(), catcher.exit(), view.with("errorOutput", output), output);
      }
    }
    throw e;
  }
}
