package autoannotation.application.memory;

import autoannotation.application.port.RoutedInputs;
import autoannotation.application.port.RoutedInputsContract;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;

class MemoryRoutedInputsTest extends RoutedInputsContract {

  private MemoryRoutedInputs routed;

  @Override
  protected RoutedInputs empty() {
    routed = new MemoryRoutedInputs();
    return routed;
  }

  @Override
  protected void routed(InputId id, ModelVersion model, int workflowNumber) {
    routed.put(id, model, workflowNumber);
  }

  @Override
  protected void refused(InputId id, ModelVersion model) {
    // it is no routed input
  }
}
