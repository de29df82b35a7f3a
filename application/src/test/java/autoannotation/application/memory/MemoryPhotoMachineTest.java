package autoannotation.application.memory;

import autoannotation.application.CatPhoto;
import autoannotation.application.port.PhotoMachine;
import autoannotation.application.port.PhotoMachineContract;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.annotation.InputId;
import autoannotation.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class MemoryPhotoMachineTest extends PhotoMachineContract {

  private MemoryPhotoMachine machine;

  @Override
  protected PhotoMachine machine(Set<InputId> failing, Set<InputId> unreachable) {
    Workflow template = new Workflow(0, "template", Map.of(), Map.of(), Map.of());
    machine =
        new MemoryPhotoMachine(
            new AllVersions(new MemoryWorkflowVersions(), template, CatPhoto.MODEL),
            new MemoryRoutedInputs());
    List<InputId> all = new ArrayList<>(failing);
    all.addAll(unreachable);
    machine.failFor(all);
    return machine;
  }

  @Override
  protected List<InputId> annotated() {
    return machine.annotated();
  }
}
