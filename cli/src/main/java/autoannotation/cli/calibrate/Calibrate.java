package autoannotation.cli.calibrate;

import autoannotation.adapters.json.CalibrationJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.calibration.Calibrator;
import autoannotation.application.calibration.Proposal;
import autoannotation.application.port.CalibrationReport;
import autoannotation.cli.calibrate.page.CalibrationPage;
import autoannotation.cli.options.CalibrateOptions;
import autoannotation.cli.options.ExitCode;
import autoannotation.cli.review.Gateway;
import autoannotation.core.workflow.Activation;
import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** {@code annotate calibrate}: which thresholds the verdicts prove; and puts them into force. */
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
      Calibrator calibrator = system.calibrator();
      CalibrationReport report = calibrator.calibrate();
      CalibrationJson found = CalibrationJson.of(report);
      write(options.report(), CalibrationPage.of(found));
      out.print(
          options.json() ? Json.write(found) + "\n" : CalibrationText.of(found, options.report()));
      PrintStream said = options.json() ? err : out;
      if (options.apply()) {
        String user = options.user().orElseGet(Gateway::operatingSystemsUser);
        said.println(apply(calibrator, report, user));
      } else if (new Proposal(report).changesSomething()) {
        said.println("To put what is proposed into force, the same with --apply");
      }
      return ExitCode.ALL_HANDLED;
    } catch (UnusableDataException | UnusableReportException e) {
      err.println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    }
  }

  private static void write(Path report, String page) throws UnusableReportException {
    if (Files.isDirectory(report)) {
      throw new UnusableReportException(report, "it is a folder");
    }
    try {
      Files.createDirectories(report.toAbsolutePath().getParent());
      Files.writeString(report, page);
    } catch (IOException _) {
      throw new UnusableReportException(report, "it can't be written");
    }
  }

  private static String apply(Calibrator calibrator, CalibrationReport report, String user) {
    Instant now = Instant.now();
    return calibrator
        .propose(report, user, "calibrated from verdicts", now)
        .map(
            version ->
                calibrator
                    .versions()
                    .activate(
                        version.number(),
                        new Activation(now, user, "applied with the calibration")))
        .map(
            active ->
                """
                Version %d of the workflow is in force: ./annotate workflow show %1$d
                Photos that are there already: ./annotate workflow replay --dry-run"""
                    .formatted(active.number()))
        .orElse("Nothing changes, so nothing was applied.");
  }
}
