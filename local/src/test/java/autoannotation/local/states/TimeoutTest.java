package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeoutTest {

  private static final String STUCK =
      "\"A\":{\"Type\":\"Task\",\"Resource\":\"stuck\",\"Arguments\":{},\"End\":true%s}";

  private final CountDownLatch started = new CountDownLatch(1);
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Bench bench =
      new Bench()
          .with(
              "stuck",
              _ -> {
                started.countDown();
                try {
                  new CountDownLatch(1).await();
                  return "never";
                } catch (InterruptedException e) {
                  stopped.set(true);
                  throw e;
                } finally {
                  ended.countDown();
                }
              });

  @Test
  void machine_afterItsTimeout_endsAsTimedOut() throws InterruptedException {
    assertEquals(new Execution.TimedOut(), bench.run("\"TimeoutSeconds\":1,", STUCK.formatted("")));
    ended.await();
    assertTrue(stopped.get());
  }

  @Test
  void task_afterItsTimeout_failsAsTimeout() throws InterruptedException {
    Execution execution = bench.run(STUCK.formatted(",\"TimeoutSeconds\":\"{% 0.05 %}\""));
    assertEquals("States.Timeout", assertInstanceOf(Execution.Failed.class, execution).error());
    ended.await();
    assertTrue(stopped.get());
  }

  @Test
  void execute_interrupted_stopsTheRunningTask() throws InterruptedException {
    StateMachine machine = bench.machine("", STUCK.formatted(""));
    Thread test = Thread.currentThread();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                started.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              test.interrupt();
            });
    assertThrows(InterruptedException.class, () -> machine.execute(Map.of(), "one"));
    assertTrue(stopped.get());
  }
}
