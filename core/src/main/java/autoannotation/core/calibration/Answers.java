package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which answers count. What people answer first and what they leave is not by chance, so in each
 * period only those up to the first unanswered one count, by lot and in each band: these are a
 * random sample of the band, however far people got.
 *
 * <p>For a threshold that would accept from several bands, the bands are read in step, up to the
 * first unanswered one of any of them: else one that is further read would count for more than it
 * is large.
 */
public final class Answers {

  private Answers() {}

  /** Those that count, of one concept and model version. */
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
