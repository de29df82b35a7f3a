package autoannotation.cli.options;

import java.nio.file.Path;
import java.util.Optional;

/** What a command line asks for. Nothing is printed and nothing is looked up on the disk here. */
public sealed interface Request {

  /** Annotate photos. */
  record Run(RunOptions options) implements Request {}

  /** Review what waits. */
  record Review(ReviewOptions options) implements Request {}

  /** List the tasks. */
  record Tasks(Path data) implements Request {}

  /** Show how a task stands. */
  record ShowTask(String id, Path data) implements Request {}

  /** Make a task, in somebody's name. */
  record CreateTask(NewTask task, Optional<String> user, Path data) implements Request {}

  /** Count the annotations. */
  record Status(Path data) implements Request {}

  /** Say which thresholds the verdicts prove. */
  record Calibrate(CalibrateOptions options) implements Request {}

  /** List, show, activate, compare or apply versions of the workflow. */
  record Workflow(WorkflowOptions options) implements Request {}

  /** Print help or version to the standard output; {@code text} ends with a line break. */
  record Print(String text) implements Request {}

  /** Print what is wrong, in two lines, and end with {@link ExitCode#WRONG_COMMAND_LINE}. */
  record Refuse(String message) implements Request {}

  static Request of(String... arguments) {
    try {
      return CommandLineReader.read(arguments);
    } catch (WrongCommandLineException e) {
      return new Refuse(e.getMessage());
    }
  }
}
