package autoannotation.core.calibration;

import static autoannotation.core.calibration.Findings.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthlyPrecisionTest {

  @Test
  void of_findingsOfSeveralMonths_hasPrecisionOfEach() {
    LocalDate march = LocalDate.of(2026, 3, 31);
    LocalDate april = LocalDate.of(2026, 4, 1);
    List<MonthlyPrecision> months =
        MonthlyPrecision.of(
            List.of(
                at(0.97, april, true),
                at(0.7, march, false), // at odds 1, so it counts half of an accepted one
                at(0.97, march, true),
                at(0.6, march, false)), // below the limit
            0.65);
    assertEquals(
        List.of(
            new MonthlyPrecision(YearMonth.of(2026, 3), 2, 2.0 / 3),
            new MonthlyPrecision(YearMonth.of(2026, 4), 1, 1)),
        months);
  }
}
