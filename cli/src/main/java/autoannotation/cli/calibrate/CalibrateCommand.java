package autoannotation.cli.calibrate;

import autoannotation.adapters.json.CalibrationJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.calibration.Calibrator;
import autoannotation.application.calibration.Proposal;
import autoannotation.application.port.CalibrationReport;
import autoannotation.cli.calibrate.page.CalibrationPage;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.cli.review.Gateway;
import autoannotation.cli.review.UserId;
import autoannotation.core.workflow.Activation;
import autoannotation.local.LocalSystem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code annotate calibrate}: which thresholds the verdicts prove; and puts them into force.
 * Numbers are kept as the template's parameters want them.
 */
@Command(
    name = "calibrate",
    header = "Find the thresholds that people's verdicts prove.",
    description =
        """

        Finds for each concept the score above which the accepted boxes reach the target \
        precision, as far as people's verdicts prove it. Without --apply, nothing changes.""",
    footer =
        """

        Examples:
          ./annotate calibrate
          ./annotate calibrate --target 0.99 --out figures.html
          ./annotate calibrate --apply --user ana""")
public final class CalibrateCommand extends StoredDataCommand {

  @Option(
      names = "--target",
      paramLabel = "SHARE",
      converter = Share.Target.class,
      description = "the share of the accepted boxes that has to be right; 0.95 if not given")
  private Optional<String> target;

  @Option(
      names = "--iou",
      paramLabel = "SHARE",
      converter = Share.Iou.class,
      description =
          "the overlap (IoU) from which a box that a person corrected counts as right; 0.75 if not given")
  private Optional<String> iou;

  @Option(
      names = "--cost-per-miss",
      paramLabel = "N",
      converter = Cost.class,
      description =
          "the cost of a missed object, in boxes that a person looks at; 2 if not given. The"
              + " higher it is, the lower the review limit")
  private Optional<String> costPerMiss;

  @Option(
      names = "--apply",
      arity = "0",
      description =
          "puts the proposed limits in force, as a new version of the workflow by --user. To apply"
              + " them to photos annotated earlier: ./annotate workflow replay")
  private boolean apply;

  @Option(
      names = "--user",
      paramLabel = "ID",
      converter = UserId.class,
      description = "the user who applies the limits; you if not given")
  private Optional<String> user;

  @Option(names = "--json", arity = "0", description = "prints JSON, with all figures")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "calibration.html",
      description = "the page with the figures; ${DEFAULT-VALUE} if not given")
  private Path report;

  public CalibrateCommand(Context context) {
    super(context);
  }

  @Override
  protected Map<String, String> parameters() {
    Map<String, String> parameters = new HashMap<>();
    target.ifPresent(share -> parameters.put("TargetPrecision", share));
    iou.ifPresent(share -> parameters.put("RightIou", share));
    costPerMiss.ifPresent(cost -> parameters.put("CostPerMiss", cost));
    return parameters;
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    Calibrator calibrator = system.useCases().calibrator();
    CalibrationReport found = calibrator.calibrate();
    CalibrationJson figures = CalibrationJson.of(found);
    try {
      write(CalibrationPage.of(figures));
    } catch (UnusableReportException e) {
      context.err().println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    }
    context.out().print(json ? Json.write(figures) + "\n" : CalibrationText.of(figures, report));
    PrintStream said = json ? context.err() : context.out();
    if (apply) {
      said.println(apply(calibrator, found));
    } else if (new Proposal(found).changesSomething()) {
      said.println("To put the proposed limits in force, run the same command with --apply.");
    }
    return ExitCode.ALL_HANDLED;
  }

  private void write(String page) throws UnusableReportException {
    if (Files.isDirectory(report)) {
      throw new UnusableReportException(report, "the path is a folder; name a file");
    }
    try {
      Files.createDirectories(report.toAbsolutePath().getParent());
      Files.writeString(report, page);
    } catch (IOException _) {
      throw new UnusableReportException(report, "the file can't be written");
    }
  }

  private String apply(Calibrator calibrator, CalibrationReport found) {
    Instant now = Instant.now();
    String by = user.orElseGet(Gateway::operatingSystemsUser);
    return calibrator
        .propose(found, by, "calibrated from verdicts", now)
        .map(
            version ->
                calibrator
                    .versions()
                    .activate(
                        version.number(), new Activation(now, by, "applied with the calibration")))
        .map(
            active ->
                """
                Version %d of the workflow is now in force. To see it: ./annotate workflow show %1$d
                To see what it changes for photos annotated earlier: ./annotate workflow replay --dry-run"""
                    .formatted(active.number()))
        .orElse("Nothing was applied, because the proposed limits change nothing.");
  }

  /** The page can't be written there. The message is for the person who typed the command. */
  private static final class UnusableReportException extends Exception {

    UnusableReportException(Path report, String why) {
      super("--out %s: %s.".formatted(report, why));
    }
  }
}
