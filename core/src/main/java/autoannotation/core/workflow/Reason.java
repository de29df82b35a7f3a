package autoannotation.core.workflow;

/** Checks the reasons that people give: 1 to 500 characters, not blank, no control characters. */
final class Reason {

  private static final int LONGEST = 500;

  private Reason() {}

  /** The reason, cut to 500 characters with an ellipsis if it is longer. */
  static String shortened(String reason) {
    return reason.codePointCount(0, reason.length()) > LONGEST
        ? reason.substring(0, reason.offsetByCodePoints(0, LONGEST - 1)) + "…"
        : reason;
  }

  /**
   * Checks a reason.
   *
   * @throws IllegalArgumentException if it is blank, too long or holds a control character
   */
  static void check(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason is blank");
    }
    if (reason.codePointCount(0, reason.length()) > LONGEST) {
      throw new IllegalArgumentException(
          "reason is longer than %d characters: %d"
              .formatted(LONGEST, reason.codePointCount(0, reason.length())));
    }
    if (reason.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("reason holds a line break or another control character");
    }
  }
}
