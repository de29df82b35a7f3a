package autoannotation.cli.workflow;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.json.VersionJson;
import autoannotation.application.workflow.ListedVersion;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.local.LocalSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annotate workflow show}. */
@Command(
    name = "show",
    header = "Show the limits of a version, their evidence and what they promise.",
    footer = {"", "Example:", "  ./annotate workflow show 3"})
public final class ShowCommand extends StoredDataCommand {

  @Parameters(
      paramLabel = "N",
      converter = VersionNumber.class,
      description = "the number of a version")
  private int number;

  @Option(names = "--json", arity = "0", description = "prints JSON")
  private boolean json;

  public ShowCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    ListedVersion version = system.useCases().versions().show(number);
    context
        .out()
        .print(
            json
                ? Json.write(VersionJson.of(version)) + System.lineSeparator()
                : VersionText.of(version));
    return ExitCode.ALL_HANDLED;
  }
}
