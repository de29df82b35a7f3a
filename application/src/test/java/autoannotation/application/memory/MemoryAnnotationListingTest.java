package autoannotation.application.memory;

import autoannotation.application.port.AnnotationListingContract;
import autoannotation.application.port.Stores;

class MemoryAnnotationListingTest extends AnnotationListingContract {

  @Override
  protected Stores empty() {
    return new MemoryStores();
  }
}
