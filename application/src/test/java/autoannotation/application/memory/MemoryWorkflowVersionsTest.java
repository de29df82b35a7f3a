package autoannotation.application.memory;

import autoannotation.application.port.WorkflowVersions;
import autoannotation.application.port.WorkflowVersionsContract;

class MemoryWorkflowVersionsTest extends WorkflowVersionsContract {

  @Override
  protected WorkflowVersions empty() {
    return new MemoryWorkflowVersions();
  }
}
