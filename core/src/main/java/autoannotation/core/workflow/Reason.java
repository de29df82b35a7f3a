package autoannotation.core.workflow;

/** Why somebody did something: text that a person reads. */
final class Reason {

  private static final int LONGEST = 500;

  private Reason() {}

  /** Not longer than it may be. */
  static String shortened(String reason) {
    return reason.codePointCount(0, reason.length()) > LONGEST
        ? reason.substring(0, reason.offsetByCodePoints(0, LONGEST - 1)) + "…"
        : reason;
  }

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
