package autoannotation.application.port;

import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Stores the versions of the workflow. Versions are added and activated, never changed or removed.
 * Reads see all writes that have returned.
 */
public interface WorkflowVersions {

  /** All versions, ordered by number; empty if none was added. */
  List<WorkflowVersion> all();

  /** The version with that number; empty if there is none. */
  Optional<WorkflowVersion> find(int number);

  /** The workflow of the active version; empty until a version is activated. */
  Optional<Workflow> active();

  /** Returns the activations by version number. Each version has at most one. */
  SortedMap<Integer, Activation> activations();

  /**
   * Stores a new version. Its number is the highest number so far plus one, starting with 1;
   * concurrent calls get different numbers.
   *
   * @param limits the limits, operators and rates of the version; its number is not used
   * @return the version as it is stored
   */
  WorkflowVersion add(Workflow limits, Provenance provenance);

  /**
   * Activates a version if its number is higher than that of the active version; otherwise writes
   * nothing. The state machine never replaces a newer workflow by an older one.
   *
   * @return whether the version was activated
   */
  boolean activate(WorkflowVersion version, Activation activation);
}
