package autoannotation.core.evidence;

/**
 * The share of each band's regions that is drawn as evidence, each in [0, 1]. A person is asked
 * about every region that was drawn, whatever its score.
 */
public record EvidenceRates(double accepted, double review, double dropped) {

  public EvidenceRates {
    check("accepted", accepted);
    check("review", review);
    check("dropped", dropped);
  }

  /** The rate of that band. */
  public double of(Band band) {
    return switch (band) {
      case ACCEPTED -> accepted;
      case REVIEW -> review;
      case DROPPED -> dropped;
    };
  }

  /** The lowest rate of that band and all bands above it. */
  public double lowestDownTo(Band down) {
    return switch (down) {
      case ACCEPTED -> accepted;
      case REVIEW -> Math.min(accepted, review);
      case DROPPED -> Math.min(Math.min(accepted, review), dropped);
    };
  }

  private static void check(String name, double rate) {
    if (!(rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException(
          "evidence rate of %s is not in [0, 1]: %s".formatted(name, rate));
    }
  }
}
