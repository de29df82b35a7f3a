package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each implementation of {@link ExecutionStarter} has to pass these tests. */
public abstract class ExecutionStarterContract {

  private static final String REQUEST = "{\"key\":\"inputs/a \\\"ü\\\".jpg\",\"attempts\":1}";
  private static final String OTHER = "{\"detail\":{\"object\":{\"key\":\"inputs/b.jpg\"}}}";

  /** A machine that has not been started yet. */
  protected abstract ExecutionStarter starter();

  /** The inputs of the executions so far, as compact JSON. */
  protected abstract List<String> started();

  @Test
  void start_requests_areTheInputsOfExecutions() throws InterruptedException {
    ExecutionStarter starter = starter();
    for (String request : List.of(REQUEST, OTHER, REQUEST)) {
      assertEquals(true, starter.start(request));
    }
    assertEquals(List.of(REQUEST, OTHER, REQUEST), started());
  }

  @Test
  void start_textThatIsNoJson_isRefusedAndOthersAreStarted() throws InterruptedException {
    ExecutionStarter starter = starter();
    assertEquals(false, starter.start("hello"));
    assertEquals(false, starter.start("{\"key\":"));
    assertEquals(true, starter.start(REQUEST));
    assertEquals(List.of(REQUEST), started());
  }
}
