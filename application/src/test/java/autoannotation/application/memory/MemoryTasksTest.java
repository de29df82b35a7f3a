package autoannotation.application.memory;

import autoannotation.application.port.Tasks;
import autoannotation.application.port.TasksContract;

class MemoryTasksTest extends TasksContract {

  @Override
  protected Tasks empty() {
    return new MemoryTasks();
  }
}
