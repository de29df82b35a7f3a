package autoannotation.cli.report;

/**
 * The colours of an outcome: of its box's line, and of its label's paper and text, which differ by
 * a contrast of at least 4.5.
 */
record Ink(int line, int paper, int text) {

  private static final int WHITE = 0xffffff;

  static Ink of(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> new Ink(0x16a34a, 0x15803d, WHITE);
      case AWAITING_REVIEW -> new Ink(0xf59e0b, 0xf59e0b, 0x1c1917);
      case DENIED -> new Ink(0xdc2626, 0xb91c1c, WHITE);
      case DROPPED -> new Ink(0xd4d4d8, 0x52525b, WHITE);
    };
  }
}
