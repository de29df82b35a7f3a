package autoannotation.local.states;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on virtual threads. What was stopped has ended before a call returns, unless its time was
 * up; an {@link Error} of any thread is thrown as it is, before all other failures.
 */
final class Threads {

  private Threads() {}

  static Duration seconds(Number seconds) {
    return Duration.ofMillis(Math.round(seconds.doubleValue() * 1000));
  }

  /** Waits for the work, or for as long as its limit says. */
  static <T> T one(Callable<T> job, Optional<Duration> limit)
      throws InterruptedException, TimeoutException {
    var work = new FutureTask<>(job);
    Thread thread = Thread.ofVirtual().start(work);
    long millis = limit.map(Duration::toMillis).orElse(Long.MAX_VALUE);
    try {
      return work.get(millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (TimeoutException e) {
      thread.interrupt();
      throw e;
    } catch (InterruptedException e) {
      thread.interrupt();
      thread.join(millis);
      throwError(work);
      throw e;
    }
  }

  /** Does the jobs side by side, {@code width} at once; the first that fails stops the others. */
  static List<Object> all(List<Callable<Object>> jobs, int width) throws InterruptedException {
    if (jobs.isEmpty()) {
      return List.of();
    }
    List<Future<Object>> branches = new ArrayList<>();
    Optional<Future<Object>> failed;
    try (var threads = Executors.newFixedThreadPool(width, Thread.ofVirtual().factory())) {
      var ended = new ExecutorCompletionService<Object>(threads);
      jobs.forEach(job -> branches.add(ended.submit(job)));
      try {
        failed = firstFailed(ended, jobs.size());
      } finally {
        threads.shutdownNow();
      }
    } finally {
      branches.forEach(Threads::throwError);
    }
    if (failed.isPresent()) {
      throw unchecked(failed.get().exceptionNow());
    }
    return results(branches);
  }

  private static Optional<Future<Object>> firstFailed(
      ExecutorCompletionService<Object> ended, int jobs) throws InterruptedException {
    for (int i = 0; i < jobs; i++) {
      Future<Object> branch = ended.take();
      if (branch.state() == Future.State.FAILED) {
        return Optional.of(branch);
      }
    }
    return Optional.empty();
  }

  /** A list that may hold null. */
  private static List<Object> results(List<Future<Object>> branches) {
    List<Object> results = new ArrayList<>();
    branches.forEach(branch -> results.add(branch.resultNow()));
    return results;
  }

  private static void throwError(Future<?> work) {
    if (work.state() == Future.State.FAILED && work.exceptionNow() instanceof Error error) {
      throw error;
    }
  }

  private static RuntimeException unchecked(Throwable thrown) throws InterruptedException {
    switch (thrown) {
      case Error error -> throw error;
      case InterruptedException interrupted -> throw interrupted;
      case RuntimeException unchecked -> throw unchecked;
      default -> throw new IllegalStateException(thrown);
    }
  }
}
