package autoannotation.application.port;

import java.util.Optional;

/** Stores the report of the last calibration. */
public interface CalibrationReports {

  /** Replaces the stored report. */
  void write(CalibrationReport report);

  /**
   * Returns the stored report in the format of the store; empty if none was written. It stays text,
   * because an earlier release may have written it.
   */
  Optional<String> last();
}
