package autoannotation.core.evidence;

/**
 * That a region was drawn as evidence, and by what odds: recorded once, with the detection, and
 * never changed by a later workflow.
 *
 * @param band where its workflow sent it then
 * @param accept the accept limit of its concept then
 * @param review the review limit of its concept then
 * @param rates those of its concept then
 */
public record EvidenceOdds(Band band, double accept, double review, EvidenceRates rates) {

  public EvidenceOdds {
    if (!(rates.of(band) > 0)) {
      throw new IllegalArgumentException("nothing is drawn of %s at rate 0".formatted(band));
    }
  }

  /** The odds that a region of its band was drawn: in (0, 1]. */
  public double probability() {
    return rates.of(band);
  }

  /** The lowest band that an accept threshold would accept from, in [0, 1]. */
  public Band lowestBandAbove(double threshold) {
    return threshold >= accept ? Band.ACCEPTED : threshold >= review ? Band.REVIEW : Band.DROPPED;
  }
}
