package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.CatPhoto;
import autoannotation.application.calibration.CalibrationSettings;
import autoannotation.core.calibration.Rightness;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each implementation of {@link CalibrationReports} has to pass these tests. */
public abstract class CalibrationReportsContract {

  private CalibrationReports reports;

  /** A store without a report. */
  protected abstract CalibrationReports empty();

  /** A report in the store's format. */
  protected abstract String text(CalibrationReport report);

  @BeforeEach
  void start() {
    reports = empty();
  }

  @Test
  void last_nothingWritten_isEmpty() {
    assertEquals(Optional.empty(), reports.last());
  }

  @Test
  void last_severalWritten_isTheTextOfTheLast() {
    reports.write(report(0.9));
    assertEquals(Optional.of(text(report(0.9))), reports.last());
    reports.write(report(0.99));
    assertEquals(Optional.of(text(report(0.99))), reports.last());
  }

  /** A report without concepts. */
  protected static CalibrationReport report(double target) {
    return new CalibrationReport(
        CatPhoto.MODEL,
        new Workflow(3, "3", Map.of(), Map.of(), Map.of()),
        CalibrationSettings.of(target, 2, new EvidenceRates(1, 1, 0.1), new Rightness(0.75))
            .terms(),
        List.of());
  }
}
