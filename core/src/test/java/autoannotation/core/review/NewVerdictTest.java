package autoannotation.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.annotation.VerdictContent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewVerdictTest {

  @Test
  void constructor_otherIdThan8To64SafeCharacters_isRefused() {
    for (String id : List.of("abcDEF09", "-_-_-_-_", "x".repeat(64))) {
      assertEquals(id, newVerdict(id, 0, "").id());
    }
    for (String id : List.of("", "1234567", "x".repeat(65), "verdict 1", "verdict.1", "verdictä")) {
      assertRefused(
          "verdict id is not 8 to 64 letters, digits, '_' and '-': " + id,
          () -> newVerdict(id, 0, ""));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1e6, Double.NaN, Double.POSITIVE_INFINITY})
  void constructor_secondsSpentOutOfRange_isRefused(double seconds) {
    assertRefused(
        "seconds_spent is not in [0, 1000000): " + seconds,
        () -> newVerdict("verdict-1", seconds, ""));
  }

  @Test
  void constructor_longCommentOrControlCharacter_isRefused() {
    assertEquals(
        Optional.of("x".repeat(1000)), newVerdict("verdict-1", 0, "x".repeat(1000)).comment());
    for (String comment : List.of("x".repeat(1001), "a\0b", "two\nlines")) {
      assertRefused(
          "comment is longer than 1000 characters, or holds one that can't be seen",
          () -> newVerdict("verdict-1", 999_999, comment));
    }
  }

  @Test
  void reviewer_blankUserId_isRefused() {
    assertRefused("user id is blank", () -> new Reviewer(" ", Role.LABELLER));
  }

  @Test
  void includes_everyPairOfRoles_isTrueForLowerOrSame() {
    for (Role role : Role.values()) {
      for (Role other : Role.values()) {
        String both = role + " " + other;
        assertEquals(
            List.of(
                    "LABELLER LABELLER",
                    "REVIEWER LABELLER",
                    "REVIEWER REVIEWER",
                    "ADMIN LABELLER",
                    "ADMIN REVIEWER",
                    "ADMIN ADMIN")
                .contains(both),
            role.includes(other),
            both);
      }
    }
  }

  private static NewVerdict newVerdict(String id, double seconds, String comment) {
    return new NewVerdict(
        id,
        new VerdictContent.Approve(),
        new Reviewer("L1", Role.LABELLER),
        Given.STORED,
        seconds,
        Optional.of(comment),
        0);
  }

  private static void assertRefused(String message, Runnable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }
}
