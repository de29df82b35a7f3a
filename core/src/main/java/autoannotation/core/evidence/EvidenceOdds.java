package autoannotation.core.evidence;

/**
 * The odds by which a region was drawn as evidence. They are recorded once, with the detection; a
 * later workflow does not change them.
 *
 * @param band the band that the workflow put the region in
 * @param accept the accept limit of its concept, in [0, 1]
 * @param review the review limit of its concept, in [0, 1]
 * @param rates the evidence rates of its concept; that of {@code band} is above 0
 */
public record EvidenceOdds(Band band, double accept, double review, EvidenceRates rates) {

  public EvidenceOdds {
    if (!(rates.of(band) > 0)) {
      throw new IllegalArgumentException("nothing is drawn of %s at rate 0".formatted(band));
    }
  }

  /** The probability that a region of its band is drawn, in (0, 1]. */
  public double probability() {
    return rates.of(band);
  }

  /**
   * The lowest band of which an accept threshold would accept regions.
   *
   * @param threshold in [0, 1]
   */
  public Band lowestBandAbove(double threshold) {
    return threshold >= accept ? Band.ACCEPTED : threshold >= review ? Band.REVIEW : Band.DROPPED;
  }
}
