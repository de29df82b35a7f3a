package autoannotation.application.workflow;

import java.util.List;

/**
 * All versions of the workflow.
 *
 * @param inForce number of the version in force
 * @param versions ordered by number, starting with 0
 */
public record WorkflowHistory(int inForce, List<ListedVersion> versions) {

  public WorkflowHistory {
    versions = List.copyOf(versions);
  }
}
