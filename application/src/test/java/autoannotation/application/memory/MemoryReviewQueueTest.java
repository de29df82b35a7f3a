package autoannotation.application.memory;

import autoannotation.application.port.ReviewQueueContract;
import autoannotation.application.port.Stores;
import org.junit.jupiter.api.BeforeAll;

class MemoryReviewQueueTest extends ReviewQueueContract {

  private static final MemoryStores STORES = new MemoryStores();

  @BeforeAll
  static void put() {
    fill(STORES);
  }

  @Override
  protected Stores filled() {
    return STORES;
  }
}
