package autoannotation.application.workflow;

import static java.util.stream.Collectors.joining;

import autoannotation.core.workflow.WorkflowVersion;
import java.util.List;

/** There is no version of the workflow with that number. The message lists the stored versions. */
public final class UnknownVersionException extends RuntimeException {

  UnknownVersionException(int number, List<WorkflowVersion> stored) {
    super(
        "There is no version %d of the workflow. %s"
            .formatted(
                number,
                stored.isEmpty()
                    ? "No version is stored yet."
                    : "Stored versions: "
                        + stored.stream()
                            .map(version -> Integer.toString(version.number()))
                            .collect(joining(", "))
                        + "."));
  }
}
