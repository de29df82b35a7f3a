package autoannotation.cli.calibrate;

import autoannotation.cli.options.CalibrateOptions;
import autoannotation.cli.options.ExitCode;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.Photos;
import autoannotation.core.calibration.Rightness;
import autoannotation.core.calibration.Sentence;
import autoannotation.core.calibration.Terms;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.edge.CalibrationJson;
import autoannotation.edge.CalibrationJson.ConceptJson;
import autoannotation.edge.Json;
import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** {@code annotate calibrate}: which thresholds the verdicts prove. It changes nothing. */
public final class Calibrate {

  private static final double ERROR = 0.05;
  private static final double COST_PER_LOOK = 1;
  private static final double COST_PER_MISS = 2;
  private static final EvidenceRates LOWEST = new EvidenceRates(0.02, 0.1, 0.01);

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
    try (LocalSystem system = LocalSystem.reopen(project, options.data(), Map.of())) {
      CalibrationJson found = calibrate(system, options);
      out.print(options.json() ? Json.write(found) + "\n" : CalibrationText.of(found));
      return ExitCode.ALL_HANDLED;
    } catch (UnusableDataException e) {
      err.println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    }
  }

  private static CalibrationJson calibrate(LocalSystem system, CalibrateOptions options) {
    Terms terms =
        new Terms(
            options.target(),
            ERROR,
            COST_PER_LOOK,
            COST_PER_MISS,
            Parameter.rates(system.parameter("EvidenceRates")),
            LOWEST);
    Photos photos = new Photos(system.judged(), new Rightness(options.iou()));
    List<ConceptJson> concepts =
        system.concepts().stream().map(concept -> one(concept, system, photos, terms)).toList();
    return new CalibrationJson(options.target(), 1 - ERROR, system.parameter("Model"), concepts);
  }

  private static ConceptJson one(String concept, LocalSystem system, Photos photos, Terms terms) {
    var now =
        new CalibrationJson.Limits(
            Parameter.limit(system.parameter("AcceptThresholds"), concept),
            Parameter.limit(system.parameter("ReviewThresholds"), concept));
    Calibration found = Calibration.of(photos.observed(concept, now.accept(), now.review()), terms);
    return CalibrationJson.concept(found, now, Sentence.of(concept, found, terms));
  }
}
