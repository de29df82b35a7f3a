package autoannotation.application.memory;

import autoannotation.application.port.ExecutionStarter;
import autoannotation.application.port.ExecutionStarterContract;
import java.util.List;

class MemoryExecutionStarterTest extends ExecutionStarterContract {

  private final MemoryExecutionStarter machine = new MemoryExecutionStarter();

  @Override
  protected ExecutionStarter starter() {
    return machine;
  }

  @Override
  protected List<String> started() {
    return machine.started();
  }
}
