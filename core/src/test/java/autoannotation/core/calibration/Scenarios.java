package autoannotation.core.calibration;

import java.util.List;

/** Detectors of every kind. */
final class Scenarios {

  /** Two humps, as detectors have them: many sure, many nearly nothing. */
  private static double humps(double share) {
    return share < 0.35
        ? 0.05 + 0.45 * Math.pow(share / 0.35, 2)
        : 1 - Math.pow(1 - (share - 0.35) / 0.65, 1.6) / 2;
  }

  private Scenarios() {}

  static List<Scenario> stationary() {
    return List.of(
        Scenario.of("values are chances", 0.95, Scenarios::humps, value -> value, 60),
        Scenario.of("overconfident", 0.9, Scenarios::humps, value -> value * value, 60),
        Scenario.of(
            "underconfident", 0.9, share -> 0.05 + 0.6 * share, value -> 0.75 + value / 2, 60),
        Scenario.of("values say nothing, 0.97 right", 0.95, Scenarios::humps, _ -> 0.97, 60),
        Scenario.of("values say nothing, 0.975 right", 0.95, Scenarios::humps, _ -> 0.975, 60),
        Scenario.of(
            "all values above 0.9, 0.975 right", 0.95, share -> 0.9 + share / 10, _ -> 0.975, 60),
        Scenario.of("values say nothing, 0.92 right", 0.9, Scenarios::humps, _ -> 0.92, 60),
        Scenario.of("values say little", 0.95, Scenarios::humps, value -> 0.95 + 0.04 * value, 60),
        Scenario.of(
            "a little, high target", 0.97, Scenarios::humps, value -> 0.985 + 0.015 * value, 60),
        Scenario.of(
            "a good detector, low target", 0.85, Scenarios::humps, value -> 0.8 + 0.2 * value, 60),
        Scenario.of(
            "values say nothing, just below the target", 0.95, Scenarios::humps, _ -> 0.9499, 60),
        Scenario.of("just below the target, a high one", 0.99, Scenarios::humps, _ -> 0.9899, 60),
        Scenario.of("just below the target, a low one", 0.8, Scenarios::humps, _ -> 0.7999, 60),
        Scenario.of(
                "the surest are the worst",
                0.95,
                Scenarios::humps,
                value -> value > 0.95 ? 0.88 : 0.99,
                60)
            .rates(0.05, 1, 0.05),
        Scenario.of(
                "the surest spoil it",
                0.95,
                Scenarios::humps,
                value -> value > 0.95 ? 0.8 : 0.976,
                60)
            .rates(0.05, 1, 0.05),
        Scenario.of(
            "a cliff at 0.8", 0.95, Scenarios::humps, value -> value > 0.8 ? 0.985 : 0.5, 60),
        Scenario.of("rare", 0.95, Scenarios::humps, value -> value > 0.6 ? 0.975 : 0.6, 4),
        Scenario.of("few verdicts", 0.95, Scenarios::humps, value -> value > 0.7 ? 0.96 : 0.8, 60)
            .answered(0.15),
        Scenario.of(
                "heavy audit weights",
                0.95,
                Scenarios::humps,
                value -> value > 0.95 ? 0.93 : 0.96,
                60)
            .rates(0.02, 1, 0.01));
  }
}
