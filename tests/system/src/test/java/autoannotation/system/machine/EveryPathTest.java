package autoannotation.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void definition_everyPath_isTaken() {
    Ways.all().forEach(way -> way.run(way.bench().get(), recorder));
    Ways.undecidable().run(Ways.undecidable().bench().get(), recorder);
    Ways.wrongModel().run(Ways.wrongModel().bench().get(), recorder);
    assertEquals(paths(), intersection(taken, paths()));
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
        String caught =
            switch (name) {
              case "Decide by confidence" -> "Undecidable";
              case "Route by confidence" -> "Broken";
              default -> error;
            };
        paths.add(name + " caught " + caught + " -> " + catcher.get("Next"));
      }
    }
    return paths;
  }

  private static Set<String> intersection(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
