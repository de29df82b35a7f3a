package autoannotation.cli.review;

import autoannotation.local.LocalSystem;
import autoannotation.local.states.Execution;
import autoannotation.review.http.StatusCode;
import autoannotation.review.http.StatusJson;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The API's routes that start the machine: one photo after the other, in the order asked for. */
final class Machine implements AutoCloseable {

  private final LocalSystem system;
  private final PrintStream err;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("machine").factory());

  Machine(LocalSystem system, PrintStream err) {
    this.system = system;
    this.err = err;
  }

  /** {@code POST /annotations/requests?key=}: later. */
  Answer later(Asked asked) {
    start(asked.parameter("key"));
    return Answer.json(202, Map.of("status", StatusJson.OK));
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
            err.println("annotate: a defect of this program, please report it: " + e);
          }
        });
  }

  /** {@code POST /annotations?key=}: now, with what it found. */
  Answer now(Asked asked) {
    String key = asked.parameter("key");
    try {
      return answer(worker.submit(() -> system.annotate(key)).get());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return failed("The server is being stopped.", "Start it again, and send it again.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a defect, not a photo's fault", e.getCause());
    }
  }

  private static Answer answer(Execution ended) {
    return switch (ended) {
      case Execution.Succeeded(Map<?, ?> output) -> answer(output);
      case Execution.Failed(String error, String cause) when error.equals("NotAnInput") ->
          Refusal.invalid("The photo's key does not start with inputs/.", cause).answer();
      case Execution.Failed(String error, String cause) ->
          failed("The photo could not be annotated: " + error + ".", cause);
      case Execution.TimedOut _ -> failed("It took too long.", "Try again later.");
      case Execution.Succeeded(Object odd) -> throw new IllegalStateException("output: " + odd);
    };
  }

  private static Answer answer(Map<?, ?> output) {
    Map<?, ?> input = (Map<?, ?>) output.get("input");
    return switch (String.valueOf(input.get("status"))) {
      case "NO_SUCH_PHOTO" ->
          Refusal.missing(
                  "There is no such photo in the bucket.",
                  "Upload it, or look for its key with GET /inputs.")
              .answer();
      case "REJECTED" ->
          with(
              422,
              StatusJson.of(
                  StatusCode.CONN_INVALID_REQUEST,
                  "The photo was refused: %s.".formatted(input.get("reason")),
                  "Upload another one, or the same in another format."),
              output);
      default -> with(200, StatusJson.OK, output);
    };
  }

  private static Answer with(int http, StatusJson status, Map<?, ?> output) {
    Map<Object, Object> body = new LinkedHashMap<>();
    body.put("status", status);
    body.putAll(output);
    return Answer.json(http, body);
  }

  private static Answer failed(String description, String details) {
    return new Refusal(503, StatusCode.FAILURE, description, details).answer();
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
