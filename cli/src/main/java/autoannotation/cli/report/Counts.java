package autoannotation.cli.report;

/** How many regions of one concept had which outcome. */
public record Counts(int accepted, int awaitingReview, int denied, int dropped) {

  static final Counts NONE = new Counts(0, 0, 0, 0);

  static Counts of(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> new Counts(1, 0, 0, 0);
      case AWAITING_REVIEW -> new Counts(0, 1, 0, 0);
      case DENIED -> new Counts(0, 0, 1, 0);
      case DROPPED -> new Counts(0, 0, 0, 1);
    };
  }

  Counts plus(Counts other) {
    return new Counts(
        accepted + other.accepted,
        awaitingReview + other.awaitingReview,
        denied + other.denied,
        dropped + other.dropped);
  }

  int count(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> accepted;
      case AWAITING_REVIEW -> awaitingReview;
      case DENIED -> denied;
      case DROPPED -> dropped;
    };
  }
}
