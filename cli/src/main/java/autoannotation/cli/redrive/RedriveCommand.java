package autoannotation.cli.redrive;

import autoannotation.adapters.stack.DeployedStack;
import autoannotation.application.port.UnreachableException;
import autoannotation.application.redrive.Redrive;
import autoannotation.application.redrive.StartRate;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StackName;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.cli.command.WrongCommandLineException;
import autoannotation.cli.command.WrongValueException;
import autoannotation.local.LocalSystem;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annotate redrive}: on this machine, or where a stack is deployed. */
@Command(
    name = "redrive",
    header = "Give photos that failed back to the state machine.",
    description =
        """

        Starts the state machine again for each photo that could not be annotated. A photo that \
        fails again is queued again, for the next redrive; one that failed three times is \
        parked. No photo is lost if this is interrupted: run it again to continue.""",
    footer =
        """

        Examples:
          ./annotate redrive
          ./annotate redrive --stack auto-annotation
          ./annotate redrive --stack auto-annotation --rate 20
          ./annotate redrive --stack auto-annotation --parked""")
public final class RedriveCommand extends StoredDataCommand {

  @Option(
      names = "--stack",
      paramLabel = "NAME",
      converter = StackName.class,
      description = "gives back the photos of this stack on AWS instead")
  private Optional<String> stack;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "5",
      converter = Rate.class,
      description = "the most photos to start a second; ${DEFAULT-VALUE} if not given")
  private StartRate rate;

  @Option(
      names = "--parked",
      arity = "0",
      description = "gives back the photos that are parked instead, once their cause is repaired")
  private boolean parked;

  @Spec private CommandSpec spec;

  private final Context context;

  public RedriveCommand(Context context) {
    super(context);
    this.context = context;
  }

  @Override
  public ExitCode run() {
    if (stack.isEmpty()) {
      return super.run();
    }
    if (spec.commandLine().getParseResult().hasMatchedOption("--data")) {
      throw new WrongCommandLineException(
          "--stack can't be combined with --data, which is for photos on this machine.",
          "./annotate redrive --stack auto-annotation");
    }
    try (DeployedStack deployed = DeployedStack.named(stack.get())) {
      return run(deployed.redrive());
    } catch (UnreachableException e) {
      context.err().println("annotate: " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      context.err().println("annotate: interrupted; run the same command again to continue");
    }
    return ExitCode.A_PHOTO_FAILED;
  }

  @Override
  protected ExitCode run(LocalSystem system, Context same) throws InterruptedException {
    return run(system.redrive());
  }

  private ExitCode run(Redrive redrive) throws InterruptedException {
    return new RedriveRun(redrive, parked, context).run(rate);
  }

  static final class Rate implements ITypeConverter<StartRate> {
    @Override
    public StartRate convert(String value) {
      try {
        return new StartRate(Integer.parseInt(value));
      } catch (IllegalArgumentException _) {
        throw new WrongValueException(
            "'%s' is not a whole number from 1 to 1000".formatted(value), "5");
      }
    }
  }
}
