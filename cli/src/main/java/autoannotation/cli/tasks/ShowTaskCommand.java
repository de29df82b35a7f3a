package autoannotation.cli.tasks;

import autoannotation.adapters.json.TaskJson;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.core.review.TaskMetrics;
import autoannotation.local.LocalSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code annotate tasks show}. */
@Command(
    name = "show",
    header = "Show a task, and how far it is.",
    footer = {"", "Example:", "  ./annotate tasks show pets"})
public final class ShowTaskCommand extends StoredDataCommand {

  private record TaskProgress(StatusJson status, TaskJson task, TaskMetrics metrics) {}

  @Parameters(paramLabel = "ID", description = "a task's id")
  private String id;

  public ShowTaskCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    TaskProgress progress = LocalApi.of(system).get("/v1/tasks/" + id, TaskProgress.class);
    context.out().print(TaskText.of(progress.task(), progress.metrics()));
    return ExitCode.ALL_HANDLED;
  }
}
