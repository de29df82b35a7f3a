package autoannotation.application.port;

import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The stored versions of the workflow. A version is added or made the active one; none is ever
 * changed or removed. Every read sees all writes that have returned before it.
 */
public interface WorkflowVersions {

  /** All versions, ordered by number; empty if none was added. */
  List<WorkflowVersion> all();

  /** The version with that number; empty if there is none. */
  Optional<WorkflowVersion> find(int number);

  /** The workflow of the active version; empty until a version is activated. */
  Optional<Workflow> active();

  /** Who activated which version, and why; by number. Each is activated once at most. */
  SortedMap<Integer, Activation> activations();

  /**
   * Stores a new version under the next number: the highest so far and one, the first is 1. Of
   * those who add at the same time each gets a number of its own.
   *
   * @param limits the limits, operators and rates of the version; its number is not used
   * @return the version as it is stored
   */
  WorkflowVersion add(Workflow limits, Provenance provenance);

  /**
   * Makes a version the active one, if its number is higher than that of the active one: the state
   * machine lets no older workflow take the place of a newer one. If it is not higher, nothing is
   * written.
   *
   * @return whether it was higher
   */
  boolean activate(WorkflowVersion version, Activation activation);
}
