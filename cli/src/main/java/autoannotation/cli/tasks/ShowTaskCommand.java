package autoannotation.cli.tasks;

import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.core.task.Task;
import autoannotation.local.LocalSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code annotate tasks show}. */
@Command(
    name = "show",
    header = "Show a task and its progress.",
    footer = {"", "Example:", "  ./annotate tasks show pets"})
public final class ShowTaskCommand extends StoredDataCommand {

  @Parameters(paramLabel = "ID", description = "a task's id")
  private String id;

  public ShowTaskCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    Task task = system.useCases().tasks().get(id);
    context.out().print(TaskText.of(task, system.useCases().progress().of(task)));
    return ExitCode.ALL_HANDLED;
  }
}
