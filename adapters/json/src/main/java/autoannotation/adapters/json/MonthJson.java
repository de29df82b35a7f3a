package autoannotation.adapters.json;

import autoannotation.core.calibration.Month;

/** What was found in one month of what lies above the accept limit. */
public record MonthJson(String month, int verdicts, double precision) {

  static MonthJson of(Month month) {
    return new MonthJson(month.month().toString(), month.findings(), month.precision());
  }
}
