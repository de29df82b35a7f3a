package autoannotation.cli.review;

import autoannotation.adapters.lambda.StatusJson;
import autoannotation.local.LocalSystem;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The API's routes that start the machine: one photo after the other, in the order asked for. */
final class MachineRoutes implements AutoCloseable {

  private final LocalSystem system;
  private final PrintStream err;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("machine").factory());

  MachineRoutes(LocalSystem system, PrintStream err) {
    this.system = system;
    this.err = err;
  }

  /** {@code POST /annotations/requests?key=}: later. */
  LocalResponse later(LocalRequest asked) {
    start(asked.parameter("key"));
    return LocalResponse.json(202, Map.of("status", StatusJson.OK));
  }

  /** Starts it for that key, and doesn't wait. What fails is in the table. */
  void start(String key) {
    worker.execute(
        () -> {
          try {
            system.annotate(key);
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the server is being stopped
          } catch (RuntimeException e) {
            err.println("annotate: internal error, please report it: " + e);
          }
        });
  }

  /** {@code POST /annotations?key=}: now, with what it found. */
  LocalResponse now(LocalRequest asked) {
    String key = asked.parameter("key");
    try {
      return ExecutionResponse.answer(worker.submit(() -> system.annotate(key)).get());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return ExecutionResponse.failed(
          "The server is stopping.", "Start it, then send the request again.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a defect, not a photo's fault", e.getCause());
    }
  }

  /** Waits for the photo in hand: the detector's memory is not freed under it. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
