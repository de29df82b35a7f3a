package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Selects the answers that count. Which regions people answer first is not random. So in each
 * {@link EvidencePeriod} and band, in the order of draws, only the answers before the first
 * unanswered region count: these are a random sample of the band, however far people got.
 *
 * <p>For a threshold that would accept from several bands, only the answers before the first
 * unanswered region of any of these bands count. Otherwise a band in which people got further would
 * weigh more than its size.
 */
public final class Answers {

  private Answers() {}

  /** The findings that count, of drawn regions of one concept and model version. */
  public static List<Finding> thatCount(List<DrawnRegion> drawn) {
    return EvidencePeriod.each(drawn).stream().flatMap(period -> period(period).stream()).toList();
  }

  private static List<Finding> period(List<DrawnRegion> drawn) {
    Map<Band, Double> until = new EnumMap<>(Band.class);
    double first = Double.POSITIVE_INFINITY;
    for (Band band : Band.values()) {
      first = Math.min(first, firstUnanswered(drawn, band));
      until.put(band, first);
    }
    return drawn.stream().flatMap(one -> finding(one, until).stream()).toList();
  }

  private static double firstUnanswered(List<DrawnRegion> drawn, Band band) {
    return drawn.stream()
        .filter(one -> one.evidence().band() == band && one.answer().isEmpty())
        .mapToDouble(DrawnRegion::relativeDraw)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static Optional<Finding> finding(DrawnRegion one, Map<Band, Double> until) {
    Optional<Band> countsDownTo = Optional.empty();
    for (Band band : Band.values()) {
      if (band.compareTo(one.evidence().band()) >= 0 && one.relativeDraw() < until.get(band)) {
        countsDownTo = Optional.of(band);
      }
    }
    return countsDownTo.flatMap(
        band ->
            one.answer()
                .map(
                    answer ->
                        new Finding(one.value(), one.evidence(), one.day(), answer.right(), band)));
  }
}
