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

/** Wraps a machine and counts the regions that it moves to another band. */
public final class CountingMachine implements PhotoMachine {

  private final PhotoMachine machine;
  private final Inputs inputs;
  private final MovesByConcept counts;

  /**
   * Wraps a machine.
   *
   * @param workflow workflow in force; its concepts are counted
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

  /** The moves counted so far, by concept id. */
  public synchronized SortedMap<String, Moves> moves() {
    return counts.moves();
  }

  private synchronized void count(List<RoutedRegion> before, List<RoutedRegion> after) {
    for (int region = 0; region < before.size(); region++) {
      counts.count(before.get(region), after.get(region).band());
    }
  }
}
