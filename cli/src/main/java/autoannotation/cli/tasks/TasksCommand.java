package autoannotation.cli.tasks;

import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.local.LocalSystem;
import picocli.CommandLine.Command;

/** {@code annotate tasks}: lists them. */
@Command(
    name = "tasks",
    header = "List the labelling tasks; show or create one.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer =
        """

        Examples:
          ./annotate tasks
          ./annotate tasks show pets
          ./annotate tasks create --id pets --concepts cat,dog""")
public final class TasksCommand extends StoredDataCommand {

  public TasksCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    context.out().print(TaskText.list(system.useCases().tasks().all()));
    return ExitCode.ALL_HANDLED;
  }
}
