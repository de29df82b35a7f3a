package autoannotation.application.memory;

import autoannotation.application.port.DecisionsContract;
import autoannotation.application.port.Stores;

class MemoryAnnotationsTest extends DecisionsContract {

  @Override
  protected Stores empty() {
    return new MemoryStores();
  }
}
