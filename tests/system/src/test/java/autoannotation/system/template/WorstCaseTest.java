package autoannotation.system.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An Express execution has five minutes. Every way through the machine fits, whichever trouble it
 * meets, even if each call that ends takes all the time it is allowed.
 *
 * <p>The troubles are not added up, for all at once would take longer: a detector without a
 * snapshot for minutes, and then a full pool, and then services that hang. What takes longer ends
 * as TIMED_OUT, which nothing catches. {@code CrowdedAccountTest} holds that no photo of a burst
 * does, even if the detector has no snapshot when it begins.
 */
class WorstCaseTest {

  private static final double EXPRESS_SECONDS = 300;

  /** What can go wrong with a call. */
  private enum Trouble {
    /** The account runs no more functions at once. It concerns every function. */
    FULL_POOL,
    /** The detector is being deployed, or has been idle for long. */
    NO_DETECTOR,
    /** A service fails, or takes all the time it is allowed. */
    FAULT;

    private static Trouble of(Map<String, Object> retrier) {
      List<String> errors = Deployed.errors(retrier);
      if (errors.contains("Lambda.TooManyRequestsException")) {
        return FULL_POOL;
      }
      return errors.contains("Lambda.SnapStartNotReadyException") ? NO_DETECTOR : FAULT;
    }
  }

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
  void slowestPath_servicesThatFailEverywhere_fitsAnExpressExecution() {
    assertFits(slowest(Set.of(Trouble.FAULT), 0), 200);
  }

  @Test
  void slowestPath_fullPoolAndOneCallThatHangs_fitsAnExpressExecution() {
    assertFits(slowest(Set.of(Trouble.FULL_POOL), 1), 280);
  }

  @Test
  void slowestPath_noDetectorForMinutes_fitsAnExpressExecution() {
    assertFits(slowest(Set.of(Trouble.NO_DETECTOR), 0), 250);
  }

  @Test
  void seconds_taskWithRetriers_addsAttemptsAndPausesOfTheTroubleItMeets() {
    String json =
        """
        {"Type": "Task", "TimeoutSeconds": 10, "Retry": [
          {"ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 4, "MaxAttempts": 2},
          {"ErrorEquals": ["Lambda.SnapStartNotReadyException", "A"], "IntervalSeconds": 9, "MaxAttempts": 2, "BackoffRate": 1},
          {"ErrorEquals": ["A"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 3, "MaxDelaySeconds": 10},
          {"ErrorEquals": ["B"], "MaxAttempts": 1}]}""";
    Map<String, Object> task = Deployed.object(Json.read(json, Object.class));
    assertEquals(10, seconds(task, Set.of()));
    // two refusals, with 4 and 8 s
    assertEquals(10 + 2 + 4 + 8, seconds(task, Set.of(Trouble.FULL_POOL)));
    assertEquals(10 + 2 + 9 + 9, seconds(task, Set.of(Trouble.NO_DETECTOR)));
    // four more attempts of 10 s; pauses of 2, 6 and 10 s for A, of 1 s for B
    assertEquals(10 + 4 * 10 + 2 + 6 + 10 + 1, seconds(task, Set.of(Trouble.FAULT)));
  }

  private static void assertFits(double slowest, double atLeast) {
    assertTrue(slowest < EXPRESS_SECONDS, "the slowest way takes " + slowest + " s");
    assertTrue(slowest > atLeast, "the computation overlooks something: " + slowest + " s");
  }

  private static void assertAbove(String task, String function) {
    double timeout = ((Number) Deployed.tasks().get(task).get("TimeoutSeconds")).doubleValue();
    double functions = Double.parseDouble(Deployed.TEMPLATE.resource(function).text("Timeout"));
    assertTrue(timeout > functions, task + ": " + timeout + " s against " + functions + " s");
  }

  private static double slowest(Set<Trouble> everywhere, int faults) {
    Map<String, Object> machine = Deployed.machine();
    return slowest(machine, (String) machine.get("StartAt"), Set.of(), everywhere, faults);
  }

  /**
   * The slowest way from a state to an end. One way leads back: who loses the race for a detection
   * looks for the winner's, and a choice that is passed again takes no Default, for the winner's is
   * there.
   *
   * @param everywhere what every call meets
   * @param faults how many Tasks meet a FAULT besides
   */
  private static double slowest(
      Map<String, Object> machine,
      String at,
      Set<String> passed,
      Set<Trouble> everywhere,
      int faults) {
    Map<String, Object> state = Deployed.object(Deployed.object(machine.get("States")).get(at));
    Set<String> now = new HashSet<>(passed);
    boolean again = !now.add(at);
    double slowest = 0;
    for (int here = 0; here <= Math.min(faults, 1); here++) {
      double rest = 0;
      for (String next : Deployed.nexts(state)) {
        if (!again || !next.equals(state.get("Default"))) {
          rest = Math.max(rest, slowest(machine, next, now, everywhere, faults - here));
        }
      }
      slowest = Math.max(slowest, own(state, everywhere, here) + rest);
    }
    return slowest;
  }

  /** What a state itself takes, if so many of its Tasks meet a FAULT. */
  private static double own(Map<String, Object> state, Set<Trouble> everywhere, int faults) {
    if (!state.get("Type").equals("Parallel")) {
      return seconds(state, faults == 0 ? everywhere : with(everywhere, Trouble.FAULT));
    }
    return Deployed.list(state, "Branches").stream()
        .mapToDouble(
            branch -> slowest(branch, (String) branch.get("StartAt"), Set.of(), everywhere, faults))
        .max()
        .orElseThrow();
  }

  private static Set<Trouble> with(Set<Trouble> some, Trouble more) {
    Set<Trouble> all = new HashSet<>(some);
    all.add(more);
    return all;
  }

  private static double seconds(Map<String, Object> state, Set<Trouble> met) {
    double timeout = number(state, "TimeoutSeconds", 0);
    double seconds = timeout;
    for (Map<String, Object> retrier : Deployed.list(state, "Retry")) {
      Trouble trouble = Trouble.of(retrier);
      double pause = number(retrier, "IntervalSeconds", 1);
      for (int i = 0; met.contains(trouble) && i < number(retrier, "MaxAttempts", 3); i++) {
        seconds +=
            runs(trouble, timeout)
                + Math.min(pause, number(retrier, "MaxDelaySeconds", Double.MAX_VALUE));
        pause *= number(retrier, "BackoffRate", 2);
      }
    }
    return seconds;
  }

  /** What is refused takes no time to fail; anything else may take all it is allowed. */
  private static double runs(Trouble trouble, double timeout) {
    return trouble == Trouble.FAULT ? timeout : 1;
  }

  private static double number(Map<String, Object> json, String field, double otherwise) {
    return json.get(field) instanceof Number number ? number.doubleValue() : otherwise;
  }
}
