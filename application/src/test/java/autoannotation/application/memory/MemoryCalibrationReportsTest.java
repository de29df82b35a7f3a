package autoannotation.application.memory;

import autoannotation.application.port.CalibrationReport;
import autoannotation.application.port.CalibrationReports;
import autoannotation.application.port.CalibrationReportsContract;

class MemoryCalibrationReportsTest extends CalibrationReportsContract {

  @Override
  protected CalibrationReports empty() {
    return new MemoryCalibrationReports();
  }

  @Override
  protected String text(CalibrationReport report) {
    return report.toString();
  }
}
