package autoannotation.application.memory;

import autoannotation.application.port.Leases;
import autoannotation.application.port.LeasesContract;

class MemoryLeasesTest extends LeasesContract {

  @Override
  protected Leases empty() {
    return new MemoryLeases();
  }
}
