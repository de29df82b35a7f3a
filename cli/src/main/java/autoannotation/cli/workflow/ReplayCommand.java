package autoannotation.cli.workflow;

import autoannotation.application.replay.Foretold;
import autoannotation.application.replay.ReplayScope;
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
    header = "Apply the version in force to photos that were annotated earlier.",
    description =
        """

        Moves each box to the band in which the version in force puts it. No photo is detected \
        again, and boxes that people decided stay where they are. To continue after an \
        interruption, run it again.""",
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
      description = "the number of a version; the one in force if not given")
  private Optional<Integer> number;

  @Option(
      names = "--dry-run",
      arity = "0",
      description = "prints which boxes version N would move, and changes nothing")
  private boolean dryRun;

  public ReplayCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) throws InterruptedException {
    if (!dryRun) {
      return new ReplayRun(system, context.out()).run(number);
    }
    ReplayScope all = ReplayScope.all(system.useCases().versions().model());
    Foretold foretold = system.useCases().foretelling().foretell(number, all, Instant.MAX);
    context.out().print(MovesText.foretold(foretold));
    return ExitCode.ALL_HANDLED;
  }
}
