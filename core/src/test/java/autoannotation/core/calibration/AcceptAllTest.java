package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The most wrong ones were summed up in whole numbers, in Python. */
class AcceptAllTest {

  @ParameterizedTest
  @CsvSource({
    "0.95, 0.025, 900, 32",
    "0.95, 0.03, 900, 32",
    "0.9, 0.025, 900, 72",
    "0.99, 0.025, 900, 3",
    "0.95, 0.025, 3600, 140",
    "0.9, 0.025, 3600, 305",
    "0.95, 0.025, 14400, 630",
  })
  void proves_oneMoreWrongThanTheBound_isTooMany(
      double target, double error, int first, int wrong) {
    // the wrong ones come first, so no earlier look passes
    assertTrue(new AcceptAll(wrongFirst(wrong, first)).proves(target, error));
    assertFalse(new AcceptAll(wrongFirst(wrong + 1, first)).proves(target, error));
  }

  @Test
  void proves_beforeTheFirstLook_nothing() {
    assertFalse(new AcceptAll(Collections.nCopies(899, true)).proves(0.95, 0.025));
    assertTrue(new AcceptAll(Collections.nCopies(900, true)).proves(0.95, 0.025));
  }

  @Test
  void proves_betweenLooks_staysTheSame() {
    List<Boolean> few = new ArrayList<>(wrongFirst(32, 900));
    few.addAll(Collections.nCopies(2000, false));
    assertTrue(new AcceptAll(few).proves(0.95, 0.025), "nor by what is wrong");
    List<Boolean> many = new ArrayList<>(wrongFirst(33, 900));
    many.addAll(Collections.nCopies(2000, true));
    assertFalse(new AcceptAll(many).proves(0.95, 0.025), "nor by what is right");
  }

  @Test
  void proves_noFindings_nothing() {
    assertEquals(List.of(), AcceptAll.of(List.of()).sample());
    assertFalse(AcceptAll.of(List.of()).proves(0.95, 0.025));
  }

  private static List<Boolean> wrongFirst(int wrong, int of) {
    List<Boolean> sample = new ArrayList<>(Collections.nCopies(wrong, false));
    sample.addAll(Collections.nCopies(of - wrong, true));
    return sample;
  }
}
