package autoannotation.application.memory;

import autoannotation.application.port.FailedRequests;
import autoannotation.application.port.FailedRequestsContract;
import java.time.Duration;

class MemoryFailedRequestsTest extends FailedRequestsContract {

  private final MemoryFailedRequests requests = new MemoryFailedRequests();

  @Override
  protected FailedRequests empty() {
    return requests;
  }

  @Override
  protected void keep(String text) {
    requests.keep(text);
  }

  @Override
  protected FailedRequests aMinuteLater() {
    requests.pass(Duration.ofSeconds(61));
    return requests;
  }
}
