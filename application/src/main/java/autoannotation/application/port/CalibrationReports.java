package autoannotation.application.port;

import java.util.Optional;

/** Keeps the report of the last calibration. */
public interface CalibrationReports {

  /** Keeps a report in place of the one before. */
  void write(CalibrationReport report);

  /**
   * The text of the report that was written last, in the format of the store; empty if none was
   * written yet. It is not read back into a record: a report stays as the release wrote it that
   * made it.
   */
  Optional<String> last();
}
