package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each implementation of {@link FailedRequests} has to pass these tests. */
public abstract class FailedRequestsContract {

  private FailedRequests requests;

  /** A store without requests. */
  protected abstract FailedRequests empty();

  /** The state machine keeps a request in that store. */
  protected abstract void keep(String text);

  /** That store as the next command sees it, more than a minute later. */
  protected abstract FailedRequests aMinuteLater();

  @BeforeEach
  void start() {
    requests = empty();
  }

  @Test
  void receive_moreThanTen_returnsEachOnceAsItWasKept() throws InterruptedException {
    TreeSet<String> kept = new TreeSet<>();
    IntStream.range(0, 25)
        .mapToObj("{\"key\":\"inputs/ü \\\"%d\\\".jpg\"}"::formatted)
        .forEach(kept::add);
    kept.forEach(this::keep);
    assertEquals(25, requests.count());
    List<String> received = texts(receiveAll(requests));
    assertEquals(25, received.size());
    assertEquals(kept, new TreeSet<>(received));
  }

  @Test
  void receive_nothingKept_isEmpty() throws InterruptedException {
    assertEquals(List.of(), requests.receive(requests.now()));
    assertEquals(0, requests.count());
  }

  @Test
  void receive_keptLater_isLeftForTheNextCommand() throws InterruptedException {
    keep("{\"key\":\"inputs/a.jpg\"}");
    Instant until = requests.now();
    keep("{\"key\":\"inputs/b.jpg\"}");
    assertEquals(List.of("{\"key\":\"inputs/a.jpg\"}"), texts(requests.receive(until)));
    keep("{\"key\":\"inputs/c.jpg\"}");
    assertEquals(List.of(), requests.receive(until));
    assertEquals(3, requests.count());
    assertEquals(3, receiveAll(aMinuteLater()).size());
  }

  @Test
  void delete_someOfTheReceived_leavesTheOthers() throws InterruptedException {
    for (int i = 0; i < 12; i++) {
      keep("{\"key\":\"inputs/%d.jpg\"}".formatted(i));
    }
    List<FailedRequest> received = receiveAll(requests);
    received.subList(0, 5).forEach(requests::delete);
    assertEquals(7, requests.count());
    assertEquals(
        new TreeSet<>(texts(received.subList(5, 12))),
        new TreeSet<>(texts(receiveAll(aMinuteLater()))));
  }

  @Test
  void delete_all_leavesNone() throws InterruptedException {
    keep("{\"key\":\"inputs/a.jpg\"}");
    receiveAll(requests).forEach(requests::delete);
    assertEquals(0, requests.count());
    assertEquals(List.of(), receiveAll(aMinuteLater()));
  }

  /** All that a command receives. */
  protected static List<FailedRequest> receiveAll(FailedRequests from) throws InterruptedException {
    Instant until = from.now();
    List<FailedRequest> all = new ArrayList<>();
    List<FailedRequest> received = from.receive(until);
    while (!received.isEmpty()) {
      assertTrue(received.size() <= 10, received.toString());
      all.addAll(received);
      received = from.receive(until);
    }
    return all;
  }

  private static List<String> texts(List<FailedRequest> requests) {
    return requests.stream().map(FailedRequest::text).toList();
  }
}
