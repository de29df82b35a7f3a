package autoannotation.application.workflow;

import java.util.List;

/**
 * The versions of the workflow.
 *
 * @param inForce the number of the one in force
 * @param versions ordered by number, from 0 on
 */
public record WorkflowHistory(int inForce, List<ListedVersion> versions) {

  public WorkflowHistory {
    versions = List.copyOf(versions);
  }
}
