package autoannotation.adapters.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.port.FailedRequests;
import autoannotation.application.port.FailedRequestsContract;
import autoannotation.application.port.UnreachableException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqsFailedRequestsTest extends FailedRequestsContract {

  private final FakeQueue queue = new FakeQueue();
  private final FailedRequests requests = open();

  private FailedRequests open() {
    return new SqsFailedRequests(queue, FakeQueue.URL, queue::pass);
  }

  @Override
  protected FailedRequests empty() {
    return requests;
  }

  @Override
  protected void keep(String text) {
    queue.send(text);
  }

  @Override
  protected FailedRequests aMinuteLater() {
    queue.pass(Duration.ofSeconds(61));
    return open();
  }

  @Test
  void receive_endOfASearch_leavesWhatIsLaterToTheNextCommandAtOnce() throws InterruptedException {
    Instant until = requests.now();
    for (int i = 0; i < 12; i++) {
      queue.send("{\"key\":\"inputs/%d.jpg\"}".formatted(i));
    }
    assertEquals(List.of(), requests.receive(until));
    assertEquals(12, receiveAll(open()).size());
  }

  /** Where photos fail faster than a redrive can look at them. */
  @Test
  void receive_moreAndMoreThatIsLater_ends() throws InterruptedException {
    Instant until = requests.now();
    for (int i = 0; i < 1000; i++) {
      queue.send("{\"key\":\"inputs/%d.jpg\"}".formatted(i));
    }
    assertEquals(List.of(), requests.receive(until));
    assertTrue(queue.receives() <= 20, queue.receives() + " receives");
  }

  @Test
  void everyCall_queueOutOfReach_saysWhichQueueAndWhy() throws InterruptedException {
    queue.send("{\"key\":\"inputs/a.jpg\"}");
    Instant until = requests.now();
    var received = requests.receive(until).getFirst();
    queue.disconnect();
    String message = "the queue redrive can't be reached: no connection";
    assertEquals(message, assertThrows(UnreachableException.class, requests::now).getMessage());
    assertEquals(message, assertThrows(UnreachableException.class, requests::count).getMessage());
    assertThrows(UnreachableException.class, () -> requests.receive(until));
    assertThrows(UnreachableException.class, () -> requests.delete(received));
  }
}
