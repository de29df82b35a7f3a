package autoannotation.application.memory;

import autoannotation.application.port.CalibrationReport;
import autoannotation.application.port.CalibrationReports;
import java.util.Optional;

/** The last report in memory, in the format of {@link CalibrationReport#toString}. */
public final class MemoryCalibrationReports implements CalibrationReports {

  private volatile Optional<String> last = Optional.empty();

  @Override
  public void write(CalibrationReport report) {
    last = Optional.of(report.toString());
  }

  @Override
  public Optional<String> last() {
    return last;
  }
}
