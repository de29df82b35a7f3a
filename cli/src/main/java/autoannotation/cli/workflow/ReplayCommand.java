package autoannotation.cli.workflow;

import autoannotation.application.replay.Foretold;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.local.LocalSystem;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annotate workflow replay}. */
@Command(
    name = "replay",
    header = "Route anew what was detected earlier, by the version in force.",
    description =
        """

        Moves the boxes that the version in force puts elsewhere. Nothing is detected again, and \
        what people decided stays. Interrupted, it goes on when run again.""",
    footer =
        """

        Examples:
          ./annotate workflow replay
          ./annotate workflow replay --dry-run
          ./annotate workflow replay --dry-run 3""")
public final class ReplayCommand extends StoredDataCommand {

  @Parameters(
      paramLabel = "N",
      arity = "0..1",
      converter = VersionNumber.class,
      description = "the number of a version; that of the one in force if not given")
  private Optional<Integer> number;

  @Option(
      names = "--dry-run",
      arity = "0",
      description = "says which boxes version N would move, and changes nothing")
  private boolean dryRun;

  public ReplayCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) throws InterruptedException {
    if (!dryRun) {
      return new ReplayRun(system, context.out()).run(number);
    }
    Foretold foretold =
        system.useCases().foretelling().foretell(number, ReplayRun.ALL_KEYS, Instant.MAX);
    context.out().print(MovesText.foretold(foretold));
    return ExitCode.ALL_HANDLED;
  }
}
