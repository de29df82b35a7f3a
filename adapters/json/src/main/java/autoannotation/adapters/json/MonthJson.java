package autoannotation.adapters.json;

import autoannotation.core.calibration.MonthlyPrecision;

/** What was found in one month of what lies above the accept limit. */
public record MonthJson(String month, int verdicts, double precision) {

  static MonthJson of(MonthlyPrecision month) {
    return new MonthJson(month.month().toString(), month.findings(), month.precision());
  }
}
