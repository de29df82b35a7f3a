package autoannotation.cli.options;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code annotate workflow} was asked to do. Number 0 stands for the template's parameters.
 */
public sealed interface WorkflowOptions {

  /** What runs have left. */
  Path data();

  /** List the versions. */
  record All(boolean json, Path data) implements WorkflowOptions {}

  /** Show one. */
  record Show(int number, boolean json, Path data) implements WorkflowOptions {}

  /** Make one the active one, in somebody's name. */
  record Activate(int number, Optional<String> user, Optional<String> reason, Path data)
      implements WorkflowOptions {}

  /** Say what is different. */
  record Difference(int from, int to, Path data) implements WorkflowOptions {}

  /** Say what a version, or the one in force, would do with what was detected. */
  record DryRun(Optional<Integer> number, Path data) implements WorkflowOptions {}

  /** Route what was detected anew. */
  record Replay(Optional<Integer> number, Path data) implements WorkflowOptions {}
}
