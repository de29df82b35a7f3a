package autoannotation.core.workflow;

/**
 * A stored version of the workflow. A stored version never changes.
 *
 * @param workflow with a number of at least 1
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

  /** The provenance of a newer version that repeats the limits of this one. */
  public Provenance rollback(Activation why) {
    return Provenance.rollback(
        why,
        "as version %d".formatted(number()),
        provenance.evidence(),
        provenance.model(),
        provenance.grounds());
  }
}
