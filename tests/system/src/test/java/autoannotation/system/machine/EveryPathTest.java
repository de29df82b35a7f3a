package autoannotation.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.local.states.Execution;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.Visits;
import autoannotation.system.template.Deployed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Every path that the definition has is taken: each state, each choice, each retrier and each
 * catcher with each of its errors.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPathTest {

  private final Set<String> taken = new ConcurrentSkipListSet<>();

  private final Visits recorder =
      new Visits() {
        @Override
        public void entered(String state) {
          taken.add(state);
        }

        @Override
        public void chose(String state, String next) {
          taken.add(state + " -> " + next);
        }

        @Override
        public void retried(String state, String error) {
          taken.add(state + " retried on " + error);
        }

        @Override
        public void caught(String state, String error, String next) {
          taken.add(state + " caught " + error + " -> " + next);
        }
      };

  @Test
  void all_of_them_are_taken() {
    outcomes();
    failures();
    assertEquals(paths(), intersection(taken, paths()));
  }

  private void outcomes() {
    run(new Bench().detects("cat", 0.99, "dog", 0.7));
    run(new Bench());
    run(dropped());
    run(new Bench().refuses("DAMAGED"));
    run(new Bench(), Map.of());
    Bench again = new Bench().detects("cat", 0.99);
    run(again);
    run(again);
    var missing = new StatesError("S3.S3Exception", "null (Service: S3, Status Code: 404)");
    run(new Bench().failing("Identify the photo", missing, 2));
    run(new Bench().failing("Load workflow", "DynamoDB.Broken", 2));
  }

  /**
   * Every Task fails with every error that its rules name, once (the retrier's way) and for ever
   * (the catcher's way).
   */
  private void failures() {
    Deployed.tasks()
        .forEach(
            (name, state) -> {
              for (String error : named(state)) {
                run(reaching(name).failing(name, error, 1));
                run(reaching(name).failing(name, error, 100));
              }
            });
    run(reaching("Write as SUCCESS").failing("Write as SUCCESS", "Broken", 1));
  }

  private static Bench reaching(String task) {
    return switch (task) {
      case "Record the refusal" -> new Bench().refuses("EMPTY");
      case "Record the failure", "Keep for redrive" ->
          new Bench().failing("Detect regions", "Broken", 1);
      case "Write dropped as AWAITING_REVIEW" -> dropped();
      default -> new Bench().detects("cat", 0.99, "dog", 0.7);
    };
  }

  private static Bench dropped() {
    return new Bench()
        .with("EvidenceRates", "accepted=0,review=0,dropped=1")
        .detects("cat", 0.1)
        .drawing(0.5);
  }

  private static Set<String> named(Map<String, Object> state) {
    Set<String> errors = new TreeSet<>();
    Deployed.list(state, "Retry").forEach(rule -> errors.addAll(Deployed.errors(rule)));
    Deployed.list(state, "Catch").forEach(rule -> errors.addAll(Deployed.errors(rule)));
    return errors;
  }

  private static Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    Deployed.states()
        .forEach(
            (name, state) -> {
              paths.add(name);
              for (var choice : Deployed.list(state, "Choices")) {
                paths.add(name + " -> " + choice.get("Next"));
              }
              if (state.get("Default") instanceof String next) {
                paths.add(name + " -> " + next);
              }
              paths.addAll(rulePaths(name, state));
            });
    return paths;
  }

  private static List<String> rulePaths(String name, Map<String, Object> state) {
    List<String> paths = new ArrayList<>();
    for (var retrier : Deployed.list(state, "Retry")) {
      if (!Integer.valueOf(0).equals(retrier.get("MaxAttempts"))) {
        Deployed.errors(retrier).forEach(error -> paths.add(name + " retried on " + error));
      }
    }
    for (var catcher : Deployed.list(state, "Catch")) {
      for (String error : Deployed.errors(catcher)) {
        // nothing can be made to fail in a Parallel itself: it catches what failed in its branches
        String caught = state.get("Type").equals("Parallel") ? "Broken" : error;
        paths.add(name + " caught " + caught + " -> " + catcher.get("Next"));
      }
    }
    return paths;
  }

  private void run(Bench bench) {
    run(bench, Map.of("key", Bench.KEY));
  }

  private void run(Bench bench, Map<String, Object> request) {
    Execution ended = bench.run(request, recorder);
    if (ended instanceof Execution.TimedOut) {
      throw new AssertionError("no path takes five minutes");
    }
  }

  private static Set<String> intersection(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
