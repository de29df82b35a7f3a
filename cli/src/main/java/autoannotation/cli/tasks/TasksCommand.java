package autoannotation.cli.tasks;

import autoannotation.adapters.json.TaskJson;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.local.LocalSystem;
import java.util.List;
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

  private record AllTasks(StatusJson status, List<TaskJson> tasks) {}

  public TasksCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    AllTasks all = LocalApi.of(system).get("/v1/tasks", AllTasks.class);
    context.out().print(TaskText.list(all.tasks()));
    return ExitCode.ALL_HANDLED;
  }
}
