package autoannotation.adapters.json;

import autoannotation.core.calibration.MonthlyPrecision;

/** Precision above the accept limit in one month, {@code 2026-01}. */
public record MonthJson(String month, int verdicts, double precision) {

  static MonthJson of(MonthlyPrecision month) {
    return new MonthJson(month.month().toString(), month.findings(), month.precision());
  }
}
