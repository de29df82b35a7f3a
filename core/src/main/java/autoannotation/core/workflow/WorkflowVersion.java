package autoannotation.core.workflow;

/**
 * A stored version of the workflow: it never changes.
 *
 * @param workflow its number is 1 or higher
 */
public record WorkflowVersion(Workflow workflow, Provenance provenance) {

  public WorkflowVersion {
    if (workflow.number() < 1) {
      throw new IllegalArgumentException(
          "a stored version's number is not at least 1: " + workflow.number());
    }
  }

  public int number() {
    return workflow.number();
  }
}
