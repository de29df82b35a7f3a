package autoannotation.adapters.dynamo;

import static java.util.stream.Collectors.joining;

import autoannotation.core.workflow.WorkflowVersion;
import java.util.List;

/** A version of the workflow that isn't there. */
public final class UnknownVersionException extends RuntimeException {

  UnknownVersionException(int number, List<WorkflowVersion> versions) {
    super(
        "There is no version %d of the workflow. %s"
            .formatted(
                number,
                versions.isEmpty()
                    ? "None is stored yet."
                    : "There are: "
                        + versions.stream()
                            .map(version -> Integer.toString(version.number()))
                            .collect(joining(", "))
                        + "."));
  }
}
