package autoannotation.cli.tasks;

import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.local.LocalSystem;
import picocli.CommandLine.Command;

/** {@code annotate status}. */
@Command(
    name = "status",
    header = "Count the annotations of each task, by concept and status.",
    footer = {"", "Example:", "  ./annotate status"})
public final class StatusCommand extends StoredDataCommand {

  public StatusCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    context.out().print(StatusText.of(system.useCases().annotations()));
    return ExitCode.ALL_HANDLED;
  }
}
