package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise, against truth that is known. */
class GuaranteeTest {

  private static final int DATA_SETS = 2000;
  private static final int DAYS = 60;

  /** Of 2,000 with a chance of 0.05: 100, and three standard deviations (9.75) more. */
  private static final int MOST_BROKEN = 129;

  static List<Scenario> scenarios() {
    return Scenarios.stationary();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void provenThreshold_everyLook_keepsTheTarget(Scenario scenario) {
    long broken =
        IntStream.range(0, DATA_SETS).parallel().filter(seed -> breaks(scenario, seed)).count();
    System.out.printf(
        "%s: broken in %d of %d data sets, oracle %.2f%n",
        scenario, broken, DATA_SETS, scenario.oracle());
    assertTrue(broken <= MOST_BROKEN, broken + " of " + DATA_SETS + " are broken");
  }

  private static boolean breaks(Scenario scenario, long seed) {
    Days days = new Days(scenario, seed);
    for (int day = 0; day < DAYS; day++) {
      Optional<Double> proven = days.next();
      if (proven.isPresent() && scenario.precision(proven.get()) < scenario.target()) {
        return true;
      }
    }
    return false;
  }
}
