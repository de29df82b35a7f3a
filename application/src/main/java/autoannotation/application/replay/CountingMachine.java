package autoannotation.application.replay;

import autoannotation.application.port.Inputs;
import autoannotation.application.port.PhotoMachine;
import autoannotation.core.annotation.InputId;
import autoannotation.core.workflow.Moves;
import autoannotation.core.workflow.MovesByConcept;
import autoannotation.core.workflow.RoutedRegion;
import autoannotation.core.workflow.Workflow;
import java.util.List;
import java.util.SortedMap;

/** A machine that counts which regions were elsewhere before it annotated an input. */
public final class CountingMachine implements PhotoMachine {

  private final PhotoMachine machine;
  private final Inputs inputs;
  private final MovesByConcept counts;

  /**
   * Over another machine.
   *
   * @param workflow the one in force, by whose concepts is counted
   */
  public CountingMachine(PhotoMachine machine, Inputs inputs, Workflow workflow) {
    this.machine = machine;
    this.inputs = inputs;
    this.counts = new MovesByConcept(workflow);
  }

  @Override
  public boolean annotate(InputId input) throws InterruptedException {
    List<RoutedRegion> before = inputs.read(input).routedRegions();
    boolean succeeded = machine.annotate(input);
    List<RoutedRegion> after = inputs.read(input).routedRegions();
    count(before, after);
    return succeeded;
  }

  /** So far, by concept. */
  public synchronized SortedMap<String, Moves> moves() {
    return counts.moves();
  }

  private synchronized void count(List<RoutedRegion> before, List<RoutedRegion> after) {
    for (int region = 0; region < before.size(); region++) {
      counts.count(before.get(region), after.get(region).band());
    }
  }
}
