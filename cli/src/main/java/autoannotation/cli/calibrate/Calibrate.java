package autoannotation.cli.calibrate;

import autoannotation.cli.options.CalibrateOptions;
import autoannotation.cli.options.ExitCode;
import autoannotation.edge.CalibrationJson;
import autoannotation.edge.Json;
import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import java.io.PrintStream;

/** {@code annotate calibrate}: which thresholds the verdicts prove. It changes nothing. */
public final class Calibrate {

  private final Project project;
  private final PrintStream out;
  private final PrintStream err;

  public Calibrate(Project project, PrintStream out, PrintStream err) {
    this.project = project;
    this.out = out;
    this.err = err;
  }

  /** Prints what the verdicts say. */
  public ExitCode print(CalibrateOptions options) {
    try (LocalSystem system = LocalSystem.reopen(project, options.data(), options.parameters())) {
      CalibrationJson found = system.calibrator().calibrate().toJson();
      out.print(options.json() ? Json.write(found) + "\n" : CalibrationText.of(found));
      return ExitCode.ALL_HANDLED;
    } catch (UnusableDataException e) {
      err.println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    }
  }
}
