package autoannotation.cli.workflow;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.json.VersionJson;
import autoannotation.application.workflow.ListedVersion;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.local.LocalSystem;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code annotate workflow list}, and {@code annotate workflow} alone. */
@Command(
    name = "list",
    header = "List the versions of the workflow.",
    footer = {"", "Example:", "  ./annotate workflow list"})
public sealed class ListCommand extends StoredDataCommand permits WorkflowCommand {

  @Option(names = "--json", arity = "0", description = "prints JSON")
  private boolean json;

  public ListCommand(Context context) {
    super(context);
  }

  @Override
  protected final ExitCode run(LocalSystem system, Context context) {
    List<ListedVersion> versions = system.useCases().versions().history().versions();
    context
        .out()
        .print(
            json
                ? Json.write(Map.of("versions", versions.stream().map(VersionJson::of).toList()))
                    + System.lineSeparator()
                : VersionList.of(versions));
    return ExitCode.ALL_HANDLED;
  }
}
