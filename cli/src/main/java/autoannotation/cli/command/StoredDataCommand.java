package autoannotation.cli.command;

import autoannotation.application.RefusalException;
import autoannotation.application.workflow.UnknownVersionException;
import autoannotation.local.LocalSystem;
import autoannotation.local.UnusableDataException;
import autoannotation.local.template.InvalidTemplateException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** A command that works on what earlier runs have stored. */
public abstract class StoredDataCommand implements Subcommand {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = ".annotate",
      description = "the data folder of earlier runs; ${DEFAULT-VALUE} if not given")
  private Path data;

  private final Context context;

  protected StoredDataCommand(Context context) {
    this.context = context;
  }

  /** Opens the stored data, works on it and closes it. */
  @Override
  public ExitCode run() {
    try (LocalSystem system = LocalSystem.reopen(context.project(), data, parameters())) {
      return run(system, context);
    } catch (RefusalException e) {
      throw new WrongCommandLineException(e.getMessage() + "\n" + e.advice());
    } catch (UnknownVersionException | InvalidTemplateException e) {
      context.err().println(e.getMessage());
      return ExitCode.WRONG_COMMAND_LINE;
    } catch (UnusableDataException e) {
      context.err().println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      context.err().println("annotate: interrupted; run the same command again to continue");
      return ExitCode.A_PHOTO_FAILED;
    }
  }

  /** Values for the template's parameters other than those of the last run. */
  protected Map<String, String> parameters() {
    return Map.of();
  }

  /**
   * Does the work.
   *
   * @throws WrongCommandLineException when what is asked for can't be done with the stored data
   */
  protected abstract ExitCode run(LocalSystem system, Context context) throws InterruptedException;
}
