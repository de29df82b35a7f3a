package autoannotation.application.memory;

import autoannotation.application.port.InputsContract;
import autoannotation.application.port.Stores;

class MemoryInputsTest extends InputsContract {

  @Override
  protected Stores empty() {
    return new MemoryStores();
  }
}
