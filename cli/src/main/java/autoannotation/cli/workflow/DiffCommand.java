package autoannotation.cli.workflow;

import autoannotation.application.workflow.AllVersions;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.local.LocalSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code annotate workflow diff}. */
@Command(
    name = "diff",
    header = "Show what changes from one version to another.",
    footer = {"", "Example:", "  ./annotate workflow diff 2 3"})
public final class DiffCommand extends StoredDataCommand {

  @Parameters(
      index = "0",
      paramLabel = "N",
      converter = VersionNumber.class,
      description = "the numbers of two versions")
  private int from;

  @Parameters(
      index = "1",
      paramLabel = "M",
      converter = VersionNumber.class,
      description = "the numbers of two versions")
  private int to;

  public DiffCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    AllVersions versions = system.useCases().versions();
    context.out().print(DifferenceText.of(versions.get(from), versions.get(to)));
    return ExitCode.ALL_HANDLED;
  }
}
