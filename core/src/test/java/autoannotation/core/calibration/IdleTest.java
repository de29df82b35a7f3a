package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise isn't kept by accepting nothing. */
class IdleTest {

  private static final int DATA_SETS = 200;
  private static final int VERDICTS = 1000;
  private static final int LONGEST = 600; // days

  private static final double ERROR = 0.05;
  private static final MostPowerful ANYBODY = new MostPowerful(ERROR, VERDICTS);

  /** Well above the target, and somebody could prove it. */
  static List<Scenario> good_ones() {
    return Scenarios.stationary().stream()
        .filter(one -> one.oracle() < 1)
        .filter(one -> one.precision(one.oracle()) >= one.target() + 0.02 - 1e-9)
        .filter(one -> ANYBODY.proves(one) >= 0.8)
        .toList();
  }

  /** All others that an oracle would accept from. */
  static List<Scenario> others() {
    List<String> good = good_ones().stream().map(Scenario::toString).toList();
    return Scenarios.stationary().stream()
        .filter(one -> one.oracle() < 1)
        .filter(one -> !good.contains(one.toString()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("good_ones")
  void calibration_wellAboveTarget_acceptsFourFifthsAfterAThousandVerdicts(Scenario scenario) {
    double accepted = accepted(scenario, seed -> proven(scenario, seed));
    System.out.printf("%s: %.3f of the oracle's set%n", scenario, accepted);
    assertTrue(accepted >= 0.8, scenario + ": " + accepted);
  }

  @ParameterizedTest
  @MethodSource("others")
  void calibration_nearTarget_acceptsLessThanABoundWithoutGuarantee(Scenario scenario) {
    ExactBound bound = new ExactBound(scenario.target(), ERROR, VERDICTS);
    double accepted = accepted(scenario, seed -> proven(scenario, seed));
    double exact = accepted(scenario, seed -> bound.lowest(scenario, new SplittableRandom(seed)));
    System.out.printf(
        "%s: %.3f of the oracle's set (precision %.3f, target %.2f), an exact bound without"
            + " correction %.3f; the most powerful test of all of it %.3f%n",
        scenario,
        accepted,
        scenario.precision(scenario.oracle()),
        scenario.target(),
        exact,
        ANYBODY.proves(scenario));
    assertTrue(accepted <= 1.05 * exact, scenario + ": more than without any correction");
  }

  /** The mean share of the oracle's set. */
  private static double accepted(Scenario scenario, LongToDoubleFunction threshold) {
    double oracle = scenario.share(scenario.oracle());
    return IntStream.range(0, DATA_SETS)
        .parallel()
        .mapToDouble(seed -> scenario.share(threshold.applyAsDouble(10_000 + seed)) / oracle)
        .average()
        .orElseThrow();
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
