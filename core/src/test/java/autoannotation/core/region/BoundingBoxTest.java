package autoannotation.core.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundingBoxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -0.1 | 0   | 1   | 1        | top_row is not in [0, 1]: -0.1
          0    | NaN | 1   | 1        | left_col is not in [0, 1]: NaN
          0    | 0   | 1.2 | 1        | bottom_row is not in [0, 1]: 1.2
          0    | 0   | 1   | Infinity | right_col is not in [0, 1]: Infinity
          0.5  | 0   | 0.5 | 1        | top_row is not less than bottom_row: 0.5 and 0.5
          0    | 0.7 | 1   | 0.2      | left_col is not less than right_col: 0.7 and 0.2
          """)
  void constructor_invalidEdges_isRefusedNamingThem(
      double top, double left, double bottom, double right, String message) {
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> new BoundingBox(top, left, bottom, right));
    assertEquals(message, e.getMessage());
  }

  @Test
  void constructor_wholeImage_isAccepted() {
    assertEquals(1, new BoundingBox(0, 0, 1, 1).area());
  }

  @ParameterizedTest
  @CsvSource({
    // left half against: itself, the right half, the whole, the middle half
    "0,    0.5, 1",
    "0.5,  1,   0",
    "0,    1,   0.5",
    "0.25, 0.75, 0.3333333333333333",
  })
  void iou_twoBoxes_isSharedOverJointArea(double left, double right, double iou) {
    BoundingBox half = new BoundingBox(0, 0, 1, 0.5);
    BoundingBox other = new BoundingBox(0, left, 1, right);
    assertEquals(iou, half.iou(other), 1e-15);
    assertEquals(iou, other.iou(half), 1e-15);
  }
}
