package autoannotation.application.memory;

import autoannotation.application.port.WorkflowVersions;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions of the workflow in memory. */
public final class MemoryWorkflowVersions implements WorkflowVersions {

  private final List<WorkflowVersion> versions = new ArrayList<>();
  private final SortedMap<Integer, Activation> activations = new TreeMap<>();

  @Override
  public synchronized List<WorkflowVersion> all() {
    return List.copyOf(versions);
  }

  @Override
  public synchronized Optional<WorkflowVersion> find(int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }

  @Override
  public synchronized Optional<Workflow> active() {
    return activations.isEmpty()
        ? Optional.empty()
        : find(activations.lastKey()).map(WorkflowVersion::workflow);
  }

  @Override
  public synchronized SortedMap<Integer, Activation> activations() {
    return new TreeMap<>(activations);
  }

  @Override
  public synchronized WorkflowVersion add(Workflow limits, Provenance provenance) {
    WorkflowVersion version =
        new WorkflowVersion(limits.withNumber(versions.size() + 1), provenance);
    versions.add(version);
    return version;
  }

  @Override
  public synchronized boolean activate(WorkflowVersion version, Activation activation) {
    if (!activations.isEmpty() && activations.lastKey() >= version.number()) {
      return false;
    }
    activations.put(version.number(), activation);
    return true;
  }
}
