package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private static final String TWO_TASKS =
      """
      "A":{"Type":"Parallel","End":true,"Branches":[
        {"StartAt":"X","States":{"X":{"Type":"Task","Resource":"x","Arguments":{},"End":true}}},
        {"StartAt":"Y","States":{"Y":{"Type":"Task","Resource":"y","Arguments":{},"End":true}}}]%s}""";

  private final Bench bench = new Bench();
  private final CountDownLatch started = new CountDownLatch(1);
  private final AtomicBoolean stopped = new AtomicBoolean();

  private Object untilStopped() {
    started.countDown();
    try {
      return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      stopped.set(true);
      return "stopped";
    }
  }

  @Test
  void parallel_branches_runAtOnceAndAnswerInOrder() throws InterruptedException {
    var both = new CyclicBarrier(2);
    bench.with(
        "x",
        _ -> {
          both.await(1, TimeUnit.MINUTES);
          return 1;
        });
    bench.with(
        "y",
        _ -> {
          both.await(1, TimeUnit.MINUTES);
          return null;
        });
    Execution execution = bench.run(TWO_TASKS.formatted(""));
    assertEquals("Succeeded[output=[1, null]]", execution.toString());
  }

  @Test
  void parallel_branchFails_stopsTheOthersAndIsCaught() throws InterruptedException {
    bench.with("x", _ -> untilStopped());
    bench.with(
        "y",
        _ -> {
          started.await();
          throw new StatesError("E", "c");
        });
    Execution execution =
        bench.run(
            TWO_TASKS.formatted(",\"Catch\":[{\"ErrorEquals\":[\"States.ALL\"],\"Next\":\"Z\"}]")
                + ",\"Z\":{\"Type\":\"Pass\",\"End\":true}");
    assertEquals(new Execution.Succeeded(Map.of("Error", "E", "Cause", "c")), execution);
    assertTrue(stopped.get());
  }

  @Test
  void parallel_javaErrorInABranch_escapesUncaught() {
    var powerCut = new AssertionError("power cut");
    bench.with("x", _ -> untilStopped());
    bench.with(
        "y",
        _ -> {
          started.await();
          throw powerCut;
        });
    String caught =
        ",\"Retry\":[{\"ErrorEquals\":[\"States.ALL\"]}],"
            + "\"Catch\":[{\"ErrorEquals\":[\"States.ALL\"],\"Next\":\"Z\"}]";
    var thrown =
        assertThrows(
            AssertionError.class,
            () ->
                bench.run(TWO_TASKS.formatted(caught) + ",\"Z\":{\"Type\":\"Pass\",\"End\":true}"));
    assertSame(powerCut, thrown);
    assertTrue(stopped.get());
    assertEquals(List.of(), bench.pauses);
  }

  @Test
  void parallel_javaErrorWhileStopping_escapesToo() {
    var powerCut = new AssertionError("power cut");
    bench.with(
        "x",
        _ -> {
          untilStopped();
          throw powerCut;
        });
    bench.with(
        "y",
        _ -> {
          started.await();
          throw new StatesError("E", "c");
        });
    assertSame(
        powerCut, assertThrows(AssertionError.class, () -> bench.run(TWO_TASKS.formatted(""))));
  }

  @Test
  void map_withMaximumConcurrency_keepsItAndKnowsItsItems() throws InterruptedException {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    bench.with(
        "x",
        arguments -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.sleep(2);
          now.decrementAndGet();
          return arguments.get("n");
        });
    Execution execution =
        bench.run(
            """
            "A":{"Type":"Map","Items":"{% [1..20] %}","MaxConcurrency":3,
                 "ItemSelector":"{% $states.context.Map.Item.Value * 10 + $states.context.Map.Item.Index %}",
                 "ItemProcessor":{"ProcessorConfig":{"Mode":"INLINE"},"StartAt":"X","States":{
                   "X":{"Type":"Task","Resource":"x","Arguments":{"n":"{% $states.input %}"},"End":true}}},
                 "Output":"{% $sum($states.result) %}","End":true}""");
    assertEquals(new Execution.Succeeded(2290), execution);
    assertTrue(most.get() <= 3, most.toString());
  }

  @Test
  void machine_executedManyTimes_givesTheSameResult() throws InterruptedException {
    StateMachine machine =
        bench.machine(
            "",
            """
            "A":{"Type":"Map","Items":"{% [1..200] %}",
                 "ItemProcessor":{"StartAt":"X","States":{"X":{"Type":"Pass","End":true,"Output":
                   "{% ($n := $states.input; $f := function($x) { $x + $n }; $map([1,2], $f) ~> $sum) %}"}}},
                 "Output":"{% $sum($states.result) %}","End":true}""");
    for (int i = 0; i < 20; i++) {
      assertEquals(new Execution.Succeeded(40800), machine.execute(Map.of(), "n" + i));
    }
  }
}
