package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise isn't kept by accepting nothing. */
class IdleTest {

  private static final int DATA_SETS = 200;
  private static final int VERDICTS = 1000;
  private static final int LONGEST = 600; // days

  static List<Scenario> good_ones() {
    return Scenarios.clear();
  }

  @ParameterizedTest
  @MethodSource("good_ones")
  void a_thousand_verdicts_accept_four_fifths_where_all_is_well_above_the_target(
      Scenario scenario) {
    double oracle = scenario.share(scenario.oracle());
    assertTrue(scenario.precision(scenario.oracle()) >= scenario.target() + 0.02);
    double accepted =
        IntStream.range(0, DATA_SETS)
            .parallel()
            .mapToDouble(seed -> scenario.share(proven(scenario, 10_000 + seed)) / oracle)
            .average()
            .orElseThrow();
    System.out.printf("%s: %.3f of the oracle's set%n", scenario, accepted);
    assertTrue(accepted >= 0.8, scenario + ": " + accepted);
  }

  private static double proven(Scenario scenario, long seed) {
    Days days = new Days(scenario, seed);
    double proven = 1;
    for (int day = 0; day < LONGEST && days.verdicts() < VERDICTS; day++) {
      proven = days.next().orElse(1.0);
    }
    return proven;
  }
}
