package autoannotation.system.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An Express execution has five minutes. Every way through the machine fits, even if all Tasks use
 * up all they are allowed.
 */
class WorstCaseTest {

  private static final double EXPRESS_SECONDS = 300;

  private static final Set<String> REFUSALS =
      Set.of("Lambda.TooManyRequestsException", "Lambda.SnapStartNotReadyException");

  @Test
  void timeout_ofEveryTask_isAboveItsFunctions() {
    Deployed.tasks()
        .forEach((name, task) -> assertTrue(task.get("TimeoutSeconds") instanceof Number, name));
    assertAbove("Detect regions", "VisualDetectorFunction");
    assertAbove("Write as SUCCESS", "SuccessWriterFunction");
    assertAbove("Write as AWAITING_REVIEW", "ReviewWriterFunction");
    assertAbove("Write dropped as AWAITING_REVIEW", "ReviewWriterFunction");
  }

  @Test
  void slowestPath_fitsAnExpressExecution() {
    double slowest =
        slowest(Deployed.machine(), (String) Deployed.machine().get("StartAt"), new HashSet<>());
    assertTrue(slowest < EXPRESS_SECONDS, "the slowest way takes " + slowest + " s");
    assertTrue(slowest > 200, "the computation overlooks something: " + slowest + " s");
  }

  @Test
  void seconds_taskWithRetriers_addsAttemptsAndPauses() {
    String task =
        """
        {"Type": "Task", "TimeoutSeconds": 10, "Retry": [
          {"ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 4, "MaxAttempts": 2},
          {"ErrorEquals": ["A"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 3, "MaxDelaySeconds": 10},
          {"ErrorEquals": ["B"], "MaxAttempts": 1}]}""";
    // five attempts of 10 s; pauses of 2, 6 and 10 s for A, of 1 s for B; two refusals with 4 and 8
    // s
    assertEquals(
        5 * 10 + 2 + 6 + 10 + 1 + 2 + 4 + 8,
        seconds(Deployed.object(Json.read(task, Object.class))));
  }

  private static void assertAbove(String task, String function) {
    double timeout = ((Number) Deployed.tasks().get(task).get("TimeoutSeconds")).doubleValue();
    double functions = Double.parseDouble(Deployed.TEMPLATE.resource(function).text("Timeout"));
    assertTrue(timeout > functions, task + ": " + timeout + " s against " + functions + " s");
  }

  /**
   * The slowest way from a state to an end. One way leads back: who loses the race for a detection
   * looks for the winner's, and a choice that is passed again takes no Default, for the winner's is
   * there.
   */
  private static double slowest(Map<String, Object> machine, String at, Set<String> passed) {
    Map<String, Object> state = Deployed.object(Deployed.object(machine.get("States")).get(at));
    Set<String> now = new HashSet<>(passed);
    boolean again = !now.add(at);
    double rest = 0;
    for (String next : Deployed.nexts(state)) {
      if (!again || !next.equals(state.get("Default"))) {
        rest = Math.max(rest, slowest(machine, next, now));
      }
    }
    return seconds(state) + rest;
  }

  private static double seconds(Map<String, Object> state) {
    if (state.get("Type").equals("Parallel")) {
      return Deployed.list(state, "Branches").stream()
          .mapToDouble(branch -> slowest(branch, (String) branch.get("StartAt"), new HashSet<>()))
          .max()
          .orElseThrow();
    }
    double timeout = number(state, "TimeoutSeconds", 0);
    double seconds = timeout;
    for (Map<String, Object> retrier : Deployed.list(state, "Retry")) {
      double pause = number(retrier, "IntervalSeconds", 1);
      for (int i = 0; i < number(retrier, "MaxAttempts", 3); i++) {
        seconds +=
            runs(retrier, timeout)
                + Math.min(pause, number(retrier, "MaxDelaySeconds", Double.MAX_VALUE));
        pause *= number(retrier, "BackoffRate", 2);
      }
    }
    return seconds;
  }

  /** What Lambda refuses to run takes no time to fail; anything else may take all it is allowed. */
  private static double runs(Map<String, Object> retrier, double timeout) {
    return REFUSALS.containsAll(Deployed.errors(retrier)) ? 1 : timeout;
  }

  private static double number(Map<String, Object> json, String field, double otherwise) {
    return json.get(field) instanceof Number number ? number.doubleValue() : otherwise;
  }
}
