package autoannotation.application.memory;

import autoannotation.application.port.PhotoMachine;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A machine that does nothing but say which workflow routed an input last. */
public final class MemoryPhotoMachine implements PhotoMachine {

  private final AllVersions versions;
  private final MemoryRoutedInputs routed;
  private final Set<InputId> failing = new HashSet<>();
  private final List<InputId> annotated = new ArrayList<>();

  public MemoryPhotoMachine(AllVersions versions, MemoryRoutedInputs routed) {
    this.versions = versions;
    this.routed = routed;
  }

  /** From now on the machine fails for these inputs and no others. */
  public synchronized void failFor(Collection<InputId> inputs) {
    failing.clear();
    failing.addAll(inputs);
  }

  @Override
  public synchronized boolean annotate(InputId input) {
    if (failing.contains(input)) {
      return false;
    }
    routed.put(input, versions.model(), versions.inForce().number());
    annotated.add(input);
    return true;
  }

  /** The inputs that were annotated with success, in that order. */
  public synchronized List<InputId> annotated() {
    return List.copyOf(annotated);
  }
}
