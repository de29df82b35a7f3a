package autoannotation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.cli.calibrate.CalibrateCommand;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.Parser;
import autoannotation.cli.command.Subcommand;
import autoannotation.cli.cost.CostCommand;
import autoannotation.cli.redrive.RedriveCommand;
import autoannotation.cli.review.ReviewCommand;
import autoannotation.cli.run.RunCommand;
import autoannotation.cli.tasks.CreateTaskCommand;
import autoannotation.cli.tasks.ShowTaskCommand;
import autoannotation.cli.tasks.StatusCommand;
import autoannotation.cli.tasks.TasksCommand;
import autoannotation.cli.workflow.ActivateCommand;
import autoannotation.cli.workflow.DiffCommand;
import autoannotation.cli.workflow.ListCommand;
import autoannotation.cli.workflow.ReplayCommand;
import autoannotation.cli.workflow.ShowCommand;
import autoannotation.cli.workflow.WorkflowCommand;
import autoannotation.local.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command. {@code annotate.home} is the folder of template.yaml: the script {@code annotate}
 * sets it.
 */
@Command(
    name = "./annotate",
    versionProvider = Annotate.Version.class,
    header = "annotate: turns photos into a labelled data set.",
    description =
        """

        A detector looks for objects in each photo. Boxes with high scores become annotations \
        at once, uncertain ones wait for a person's review, and the rest are dropped.""",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:success; for run: every photo was annotated or refused",
      "1:a photo failed, or the command failed; the output says why",
      "2:the command line is invalid"
    },
    footer =
        """

        Examples:
          ./annotate run examples
          ./annotate run holiday/ cat.jpg --out labels
          ./annotate run holiday --concepts cat,dog --accept 0.9 --review 0.4
          ./annotate review
          ./annotate calibrate

        For the options of a command: ./annotate COMMAND --help""")
public final class Annotate implements Subcommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "prints this help")
  @SuppressWarnings("UnusedVariable") // picocli asks the parse result
  private boolean help;

  @SuppressWarnings("UnusedVariable")
  @Option(names = "--version", versionHelp = true, description = "prints the version")
  private boolean version;

  @Spec private CommandSpec spec;

  private final Context context;

  private Annotate(Context context) {
    this.context = context;
  }

  public static void main(String[] arguments) {
    Project project =
        new Project(Path.of(System.getProperty("annotate.home", "")).toAbsolutePath());
    System.exit(orDefect(() -> run(project, System.out, System.err, arguments)).code());
  }

  /** Ends the process in any case: DynamoDB Local's threads would keep it alive for ever. */
  private static ExitCode orDefect(Supplier<ExitCode> run) {
    try {
      return run.get();
    } catch (RuntimeException | Error e) {
      System.err.println("annotate: internal error, please report it: " + e);
      System.err.println("  at " + e.getStackTrace()[0]);
      return ExitCode.A_PHOTO_FAILED;
    }
  }

  /** Runs the command that the arguments name. */
  public static ExitCode run(
      Project project, PrintStream out, PrintStream err, String... arguments) {
    Context context = new Context(project, out, err);
    return new Parser(commandLine(context)).run(context, arguments);
  }

  static CommandLine commandLine(Context context) {
    return new CommandLine(new Annotate(context))
        .addSubcommand(new RunCommand(context))
        .addSubcommand(new ReviewCommand(context))
        .addSubcommand(
            new CommandLine(new TasksCommand(context))
                .addSubcommand(new ShowTaskCommand(context))
                .addSubcommand(new CreateTaskCommand(context)))
        .addSubcommand(new StatusCommand(context))
        .addSubcommand(new RedriveCommand(context))
        .addSubcommand(new CalibrateCommand(context))
        .addSubcommand(
            new CommandLine(new WorkflowCommand(context))
                .addSubcommand(new ListCommand(context))
                .addSubcommand(new ShowCommand(context))
                .addSubcommand(new ActivateCommand(context))
                .addSubcommand(new DiffCommand(context))
                .addSubcommand(new ReplayCommand(context)))
        .addSubcommand(new CostCommand(context))
        .addSubcommand(new HelpCommand(context));
  }

  /** Prints the help, as no command is given. */
  @Override
  public ExitCode run() {
    context.out().print(spec.commandLine().getUsageMessage());
    return ExitCode.ALL_HANDLED;
  }

  /** Prints the version that Maven gave to this project. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (InputStream in = Annotate.class.getResourceAsStream("version.txt")) {
        return new String[] {new String(in.readAllBytes(), UTF_8).strip()};
      }
    }
  }
}
