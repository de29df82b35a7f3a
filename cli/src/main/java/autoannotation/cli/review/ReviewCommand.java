package autoannotation.cli.review;

import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StackName;
import autoannotation.cli.command.Subcommand;
import autoannotation.cli.command.WholeNumber;
import autoannotation.cli.command.WrongCommandLineException;
import autoannotation.local.UnusableDataException;
import autoannotation.local.template.InvalidTemplateException;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annotate review}: on this machine, or where a stack is deployed. */
@Command(
    name = "review",
    header = "Open the input viewer, to review the annotations that wait.",
    description =
        """

        Serves the input viewer, a page that only this machine can reach, where people approve, \
        correct, relabel or reject the annotations that wait. Press Ctrl-C to stop it.""",
    footer =
        """

        Examples:
          ./annotate review
          ./annotate review --task pets --user ana
          ./annotate review --port 0 --no-open
          ./annotate review --stack auto-annotation""")
public final class ReviewCommand implements Subcommand {

  private static final List<String> LOCAL = List.of("--port", "--data", "--user", "--task");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      converter = Port.class,
      description = "the port to listen on; ${DEFAULT-VALUE} if not given; 0 for any free port")
  private int port;

  @Option(
      names = "--no-open",
      arity = "0",
      description = "prints the page's address without opening a browser")
  private boolean noOpen;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = ".annotate",
      description = "the data folder of earlier runs; ${DEFAULT-VALUE} if not given")
  private Path data;

  @Option(
      names = "--user",
      paramLabel = "ID",
      converter = UserId.class,
      description = "the user who gives the verdicts; you if not given")
  private Optional<String> user;

  @Option(
      names = "--task",
      paramLabel = "ID",
      description = "the task to review; that of the last run if not given")
  private Optional<String> task;

  @Option(
      names = "--stack",
      paramLabel = "NAME",
      converter = StackName.class,
      description = "opens the viewer of this stack on AWS instead, and prints its address")
  private Optional<String> stack;

  @Spec private CommandSpec spec;

  private final Context context;

  public ReviewCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode run() {
    if (stack.isPresent()) {
      refuseLocalOptions();
    }
    ViewerSession review = new ViewerSession(context, !noOpen);
    try {
      if (stack.isPresent()) {
        review.deployed(stack.get());
      } else {
        review.serve(port, data, user.orElseGet(Gateway::operatingSystemsUser), task);
      }
      return ExitCode.ALL_HANDLED;
    } catch (InvalidTemplateException e) {
      context.err().println(e.getMessage());
      return ExitCode.WRONG_COMMAND_LINE;
    } catch (UnusableDataException | UnknownStackException e) {
      context.err().println("annotate: " + e.getMessage());
    } catch (BindException _) {
      context
          .err()
          .printf(
              "annotate: port %d is in use: stop the program that uses it, or choose another with"
                  + " --port (0 for any free port)%n",
              port);
    } catch (IOException e) {
      context.err().println("annotate: " + e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.A_PHOTO_FAILED;
  }

  private void refuseLocalOptions() {
    for (String local : LOCAL) {
      if (spec.commandLine().getParseResult().hasMatchedOption(local)) {
        throw new WrongCommandLineException(
            "--stack can't be combined with %s, which is for the viewer on this machine."
                .formatted(local),
            "./annotate review --stack auto-annotation");
      }
    }
  }

  static final class Port extends WholeNumber {
    Port() {
      super(65_535, "a port from 0 to 65535", "8080");
    }
  }
}
