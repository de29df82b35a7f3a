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

  /** Where a newer version with the same limits comes from, made to go back to this one. */
  public Provenance rollback(Activation why) {
    return Provenance.rollback(
        why,
        "as version %d".formatted(number()),
        provenance.evidence(),
        provenance.model(),
        provenance.grounds());
  }
}
