package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import java.util.List;
import java.util.stream.Stream;

/**
 * The amount of evidence from one band.
 *
 * @param drawn how many regions were drawn
 * @param answered how many of them have an answer
 * @param counted how many of these answers count
 */
public record BandEvidence(Band band, int drawn, int answered, int counted) {

  /** The evidence of each band, the highest band first. */
  static List<BandEvidence> of(List<DrawnRegion> drawn, List<Finding> findings) {
    return Stream.of(Band.values()).map(band -> of(band, drawn, findings)).toList();
  }

  private static BandEvidence of(Band band, List<DrawnRegion> drawn, List<Finding> findings) {
    List<DrawnRegion> of = drawn.stream().filter(one -> one.evidence().band() == band).toList();
    return new BandEvidence(
        band,
        of.size(),
        (int) of.stream().filter(one -> one.answer().isPresent()).count(),
        (int) findings.stream().filter(one -> one.evidence().band() == band).count());
  }
}
