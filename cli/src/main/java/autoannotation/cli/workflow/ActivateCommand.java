package autoannotation.cli.workflow;

import autoannotation.application.workflow.Activated;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.cli.command.WrongCommandLineException;
import autoannotation.cli.review.Gateway;
import autoannotation.cli.review.UserId;
import autoannotation.core.workflow.Activation;
import autoannotation.local.LocalSystem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annotate workflow activate}. */
@Command(
    name = "activate",
    header = "Put a version in force for photos that are added from now on.",
    description =
        """

        An older version is stored again, as the newest. To apply the version to photos that \
        were annotated earlier, run ./annotate workflow replay.""",
    footer =
        """

        Examples:
          ./annotate workflow activate 3
          ./annotate workflow activate 3 --reason "fewer false cats"
          ./annotate workflow activate 0""")
public final class ActivateCommand extends StoredDataCommand {

  @Parameters(
      paramLabel = "N",
      converter = VersionNumber.class,
      description = "the number of a version")
  private int number;

  @Option(
      names = "--user",
      paramLabel = "ID",
      converter = UserId.class,
      description = "the user who activates it; you if not given")
  private Optional<String> user;

  @Option(names = "--reason", paramLabel = "TEXT", description = "why it is activated")
  private Optional<String> reason;

  public ActivateCommand(Context context) {
    super(context);
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    Activated active = system.useCases().versions().activate(number, activation());
    context.out().print(text(active));
    return ExitCode.ALL_HANDLED;
  }

  private String text(Activated active) {
    String what =
        active.number() == number
            ? "Version " + number
            : "Version %d, with the limits of version %d,".formatted(active.number(), number);
    return active.already()
        ? "%s is in force already.%n".formatted(what)
        : """
        %s is now in force for photos that are added from now on.
        To see what it changes for photos annotated earlier: ./annotate workflow replay --dry-run
        """
            .formatted(what);
  }

  private Activation activation() {
    try {
      return new Activation(
          Instant.now().truncatedTo(ChronoUnit.MILLIS),
          user.orElseGet(Gateway::operatingSystemsUser),
          reason.orElse("activated by command"));
    } catch (IllegalArgumentException e) {
      throw new WrongCommandLineException(
          "Invalid --reason: %s.".formatted(e.getMessage()), "--reason \"fewer false cats\"");
    }
  }
}
