package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryTest {

  private final Bench bench = new Bench();

  /** Task A fails with these errors in turn, and then answers. */
  private Execution run(String fields, List<String> errors) throws InterruptedException {
    Deque<String> left = new ArrayDeque<>(errors);
    return bench
        .with(
            "task",
            _ -> {
              if (!left.isEmpty()) {
                throw new StatesError(left.remove(), "because");
              }
              return "done";
            })
        .run(
            """
            "A":{"Type":"Task","Resource":"task","Arguments":{},%s,
                 "Output":"{%% $states.context.State.RetryCount & ' ' & $states.result %%}","End":true},
            "Z":{"Type":"Pass","End":true}"""
                .formatted(fields));
  }

  private static final String CATCH =
      """
      "Catch":[{"ErrorEquals":["%s"],"Output":"{%% $states.errorOutput %%}","Next":"Z"}]""";

  @Test
  void retry_backoffAndMaximumDelay_pausesUpToTheMaximum() throws InterruptedException {
    Execution execution =
        run(
            """
            "Retry":[{"ErrorEquals":["E"],"IntervalSeconds":2,"MaxAttempts":4,"BackoffRate":1.5,"MaxDelaySeconds":4}],
            """
                + CATCH.formatted("Other"),
            List.of("E", "E", "E", "E"));
    assertEquals(new Execution.Succeeded("4 done"), execution);
    assertEquals(
        List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(3),
            Duration.ofSeconds(4),
            Duration.ofSeconds(4)),
        bench.pauses);
  }

  @Test
  void retry_withoutNumbers_pausesOneTwoAndFourSeconds() throws InterruptedException {
    run(
        "\"Retry\":[{\"ErrorEquals\":[\"States.ALL\"]}]," + CATCH.formatted("E"),
        List.of("E", "E", "E", "E"));
    assertEquals(
        List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4)), bench.pauses);
    assertEquals(
        List.of(
            "A", "A again after E", "A again after E", "A again after E", "A caught E -> Z", "Z"),
        bench.visits);
  }

  @Test
  void retry_fullJitter_shortensThePause() throws InterruptedException {
    run(
        """
        "Retry":[{"ErrorEquals":["E"],"IntervalSeconds":1000,"BackoffRate":1,"JitterStrategy":"FULL"}],
        """
            + CATCH.formatted("Other"),
        List.of("E", "E"));
    assertEquals(2, bench.pauses.size());
    for (Duration pause : bench.pauses) {
      assertTrue(pause.toSeconds() < 1000, pause.toString());
    }
  }

  @Test
  void retry_severalRetriers_countsEachByItself() throws InterruptedException {
    Execution execution =
        run(
            """
            "Retry":[{"ErrorEquals":["E"],"MaxAttempts":1},{"ErrorEquals":["F"],"MaxAttempts":1}],
            """
                + CATCH.formatted("E"),
            List.of("E", "F", "E"));
    assertEquals(new Execution.Succeeded(Map.of("Error", "E", "Cause", "because")), execution);
    assertEquals(2, bench.pauses.size());
  }

  @Test
  void retry_severalMatch_usesTheFirst() throws InterruptedException {
    Execution execution =
        run(
            """
            "Retry":[{"ErrorEquals":["E"],"MaxAttempts":0},{"ErrorEquals":["States.ALL"]}],
            """
                + CATCH.formatted("F"),
            List.of("E"));
    assertEquals(new Execution.Failed("E", "because"), execution);
    assertEquals(List.of(), bench.pauses);
  }

  @ParameterizedTest
  @CsvSource({
    "E, E, true",
    "E, F, false",
    "States.ALL, E, true",
    "States.ALL, States.Timeout, true",
    "States.ALL, States.DataLimitExceeded, false",
    "States.ALL, States.Runtime, false",
    "States.DataLimitExceeded, States.DataLimitExceeded, true",
    "States.TaskFailed, E, true",
    "States.TaskFailed, States.QueryEvaluationError, true",
    "States.TaskFailed, States.Timeout, false",
    "States.TaskFailed, States.DataLimitExceeded, false",
  })
  void catch_errorName_matchesAsOnAws(String name, String error, boolean caught)
      throws InterruptedException {
    Execution execution = run(CATCH.formatted(name), List.of(error));
    assertEquals(
        caught
            ? new Execution.Succeeded(Map.of("Error", error, "Cause", "because"))
            : new Execution.Failed(error, "because"),
        execution);
  }

  @Test
  void task_javaException_failsAsTaskFailed() throws InterruptedException {
    bench.with(
        "task",
        _ -> {
          throw new IllegalStateException("no disk");
        });
    assertEquals(
        new Execution.Failed("States.TaskFailed", "no disk"),
        bench.run("\"A\":{\"Type\":\"Task\",\"Resource\":\"task\",\"Arguments\":{},\"End\":true}"));
  }

  @Test
  void catch_withAssign_assignsOnlyTheCatchersVariables() throws InterruptedException {
    bench.with(
        "task",
        _ -> {
          throw new StatesError("E", null);
        });
    assertEquals(
        new Execution.Succeeded("0 E"),
        bench.run(
            """
            "A":{"Type":"Pass","Assign":{"v":0},"Next":"B"},
            "B":{"Type":"Task","Resource":"task","Arguments":{},"Assign":{"v":1},
                 "Catch":[{"ErrorEquals":["E"],"Assign":{"failure":"{% $states.errorOutput %}"},"Next":"Z"}],"Next":"Z"},
            "Z":{"Type":"Pass","Output":"{% $v & ' ' & $failure.Error & $failure.Cause %}","End":true}"""));
  }
}
