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

        Says for each concept above which score what is accepted keeps a promise, as far \
        as people's verdicts prove it. Without --apply nothing changes.""",
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
      description = "what share of the accepted has to be right; 0.95 if not given")
  private Optional<String> target;

  @Option(
      names = "--iou",
      paramLabel = "SHARE",
      converter = Share.Iou.class,
      description =
          "a box that a person corrected counts as right from this overlap on; 0.75 if not given")
  private Optional<String> iou;

  @Option(
      names = "--cost-per-miss",
      paramLabel = "N",
      converter = Cost.class,
      description =
          "what an object that nobody sees costs, in looks at one box; 2 if not given. Below the"
              + " review limit, looks cost more")
  private Optional<String> costPerMiss;

  @Option(
      names = "--apply",
      arity = "0",
      description =
          "makes it the workflow in force: a new version of it, in the name of --user. Photos that"
              + " are there already are routed anew by ./annotate workflow replay")
  private boolean apply;

  @Option(
      names = "--user",
      paramLabel = "ID",
      converter = UserId.class,
      description = "in whose name it is applied; yours if not given")
  private Optional<String> user;

  @Option(names = "--json", arity = "0", description = "prints JSON, with the figures behind it")
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
      said.println("To put what is proposed into force, the same with --apply");
    }
    return ExitCode.ALL_HANDLED;
  }

  private void write(String page) throws UnusableReportException {
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
                Version %d of the workflow is in force: ./annotate workflow show %1$d
                Photos that are there already: ./annotate workflow replay --dry-run"""
                    .formatted(active.number()))
        .orElse("Nothing changes, so nothing was applied.");
  }
}
