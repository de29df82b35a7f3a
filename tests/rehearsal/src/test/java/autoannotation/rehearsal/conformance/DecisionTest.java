package autoannotation.rehearsal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.local.states.Evaluation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * TestState and our interpreter decide alike what becomes of every error that a Task's rules name,
 * States.Timeout among them, and of one that they don't: at first, and when its retries are used.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DecisionTest {

  private static final Definition DEFINITION = Definition.deployed().throughSdk();

  private static final List<Decision.Question> QUESTIONS = ask();

  private static final String TOO_LARGE = "States.DataLimitExceeded";

  private final Map<Decision.Question, Decision> theirs = new HashMap<>();

  @BeforeAll
  void askLocalStack() {
    theirs.putAll(Theirs.all(QUESTIONS, Decision::theirs));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void decision_eachError_equalsLocalStacks(Decision.Question asked) throws InterruptedException {
    Decision localStack = theirs.get(asked);
    Decision ours = TaskAlone.decide(asked);
    assertEquals(localStack.withoutPause(), ours.withoutPause());
    assertTrue(ours.pause() <= localStack.pause(), ours + " " + localStack); // there is jitter
  }

  static List<Decision.Question> questions() {
    return QUESTIONS.stream().filter(asked -> !isKnownDifference(asked)).toList();
  }

  /**
   * AWS documents it as terminal. LocalStack takes it for States.TaskFailed and tries again before
   * the Catch that names it takes it.
   */
  @ParameterizedTest
  @MethodSource("knownDifferences")
  void decision_stateThatIsTooLarge_isTriedAgainByLocalStackAlone(Decision.Question asked)
      throws InterruptedException {
    assertEquals("RETRIABLE", theirs.get(asked).status());
    assertEquals(new Decision("CAUGHT_ERROR", "Remember the failure", 0), TaskAlone.decide(asked));
  }

  static List<Decision.Question> knownDifferences() {
    return QUESTIONS.stream().filter(DecisionTest::isKnownDifference).toList();
  }

  private static boolean isKnownDifference(Decision.Question asked) {
    return asked.error().equals(TOO_LARGE)
        && Definition.list(asked.state(), "Retry").stream()
            .anyMatch(retrier -> Definition.errors(retrier).contains("States.TaskFailed"));
  }

  private static List<Decision.Question> ask() {
    Map<String, Evaluation> reached = reached();
    List<Decision.Question> questions = new ArrayList<>();
    DEFINITION
        .tasks()
        .forEach(
            (task, state) -> {
              for (String error : errors(state)) {
                questions.add(new Decision.Question(task, state, error, 0, reached.get(task)));
              }
              for (Map<String, Object> retrier : Definition.list(state, "Retry")) {
                int attempts = (int) retrier.getOrDefault("MaxAttempts", 3);
                String error = Definition.errors(retrier).getLast();
                if (attempts > 0) {
                  questions.add(
                      new Decision.Question(task, state, error, attempts, reached.get(task)));
                }
              }
            });
    return questions;
  }

  private static Set<String> errors(Map<String, Object> state) {
    Set<String> errors = new LinkedHashSet<>();
    for (String field : List.of("Retry", "Catch")) {
      Definition.list(state, field).forEach(rule -> errors.addAll(Definition.errors(rule)));
    }
    errors.removeAll(Paths.slow(state)); // LocalStack would pause as the definition says
    errors.remove("States.ALL");
    errors.add("Broken");
    return errors;
  }

  /** What each task could read when an execution first reached it. */
  private static Map<String, Evaluation> reached() {
    Map<String, Evaluation> reached = new LinkedHashMap<>();
    for (PathCase one : Paths.of(DEFINITION)) {
      for (Evaluation evaluation : Ours.run(DEFINITION, one).watched().evaluations) {
        String state = evaluation.place().replaceFirst(".* of state '(.*)'", "$1");
        reached.putIfAbsent(state, evaluation);
      }
    }
    return reached;
  }
}
