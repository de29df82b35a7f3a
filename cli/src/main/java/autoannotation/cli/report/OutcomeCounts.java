package autoannotation.cli.report;

/** How many regions of one concept had which outcome. */
public record OutcomeCounts(int accepted, int awaitingReview, int denied, int dropped) {

  static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0);

  static OutcomeCounts of(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> new OutcomeCounts(1, 0, 0, 0);
      case AWAITING_REVIEW -> new OutcomeCounts(0, 1, 0, 0);
      case DENIED -> new OutcomeCounts(0, 0, 1, 0);
      case DROPPED -> new OutcomeCounts(0, 0, 0, 1);
    };
  }

  OutcomeCounts plus(OutcomeCounts other) {
    return new OutcomeCounts(
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
