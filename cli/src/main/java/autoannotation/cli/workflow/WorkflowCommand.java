package autoannotation.cli.workflow;

import autoannotation.cli.command.Context;
import picocli.CommandLine.Command;

/** {@code annotate workflow}: alone it lists the versions. */
@Command(
    name = "workflow",
    header = "List the versions of the workflow; show, activate or compare them.",
    description =
        """

        A version holds the limits of each concept. The version in force replaces --accept \
        and --review. Version 0 stands for the template's parameters. Without a command, \
        the versions are listed.""",
    synopsisSubcommandLabel = "[COMMAND]",
    footer =
        """

        Examples:
          ./annotate workflow
          ./annotate workflow show 3
          ./annotate workflow diff 2 3
          ./annotate workflow replay 3 --dry-run
          ./annotate workflow activate 3 --reason "fewer false cats\"""")
public final class WorkflowCommand extends ListCommand {

  public WorkflowCommand(Context context) {
    super(context);
  }
}
