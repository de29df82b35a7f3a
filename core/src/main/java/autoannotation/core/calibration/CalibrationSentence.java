package autoannotation.core.calibration;

import java.util.Locale;

/** The result of a calibration in words that need no knowledge of statistics. */
public final class CalibrationSentence {

  private CalibrationSentence() {}

  /**
   * The result for one concept in one to three sentences.
   *
   * @param concept the name of the concept
   */
  public static String of(String concept, Calibration found, Terms terms) {
    String broken =
        found
            .proof()
            .brokenSince()
            .map(
                day ->
                    "The promise for %s is broken since %s: more of what is accepted is wrong than was promised. "
                        .formatted(concept, day))
            .orElse("");
    return broken
        + found
            .proof()
            .threshold()
            .map(threshold -> proven(concept, threshold, found, terms))
            .orElseGet(() -> unproven(concept, found));
  }

  private static String proven(String concept, double threshold, Calibration found, Terms terms) {
    return "For %s, accept above %s: at least %s of what is accepted is right (%s confidence), %s accepted, %s to review, from %s."
        .formatted(
            concept,
            number(threshold),
            percent(found.proof().target()),
            percent(1 - terms.error()),
            percent(found.shares().accepted()),
            percent(found.shares().review()),
            verdicts(found.evidence().verdicts()));
  }

  private static String unproven(String concept, Calibration found) {
    String more =
        found.proof().moreVerdictsNeeded().isPresent()
            ? "About %d more verdicts would probably do."
                .formatted(found.proof().moreVerdictsNeeded().getAsInt())
            : "As it looks, too much is wrong at every threshold: more verdicts alone would not do.";
    return "For %s, nothing can be promised yet from %s, so the limit stays at %s. %s"
        .formatted(
            concept, verdicts(found.evidence().verdicts()), number(found.limits().accept()), more);
  }

  private static String verdicts(int count) {
    return count == 1 ? "1 verdict" : count + " verdicts";
  }

  private static String number(double limit) {
    return String.format(Locale.ROOT, "%.3f", limit).replaceFirst("0$", "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100).replaceFirst("\\.0$", "") + " %";
  }
}
