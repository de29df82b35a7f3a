package autoannotation.adapters.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.photos.Photo;
import autoannotation.core.region.BoundingBox;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewTest {

  private static final InputFormat SQUARE = square(300);

  private static InputFormat square(int side) {
    List<Double> zero = List.of(0.0, 0.0, 0.0);
    List<Double> one = List.of(1.0, 1.0, 1.0);
    return new InputFormat(side, side, List.of("letterbox", "stretch"), "rgb", zero, one, 0);
  }

  @Test
  void letterbox_anyPicture_keepsProportionsAndCentresIt() {
    assertEquals(new Place(0, 75, 300, 150), View.LETTERBOX.place(600, 300, SQUARE));
    assertEquals(new Place(50, 0, 199, 300), View.LETTERBOX.place(400, 602, SQUARE));
  }

  @Test
  void letterbox_thinnestPicture_leavesALine() {
    assertEquals(new Place(0, 149, 300, 1), View.LETTERBOX.place(100_000, 1, SQUARE));
  }

  @Test
  void stretch_anyPicture_fillsTheInput() {
    assertEquals(new Place(0, 0, 300, 300), View.STRETCH.place(600, 300, SQUARE));
  }

  @Test
  void toPicture_boxPartlyInTheBars_isClipped() {
    assertEquals(
        Optional.of(new BoundingBox(0, 0.5, 0.5, 1)),
        new Place(0, 75, 300, 150).toPicture(150, 20, 310, 150));
  }

  @Test
  void toPicture_boxOutsideThePicture_isEmpty() {
    assertEquals(Optional.empty(), new Place(0, 75, 300, 150).toPicture(10, 10, 90, 75));
  }

  /** Two pixels stretched to four: shares of the right one 0, 1/4, 3/4, 1 by half-pixel centres. */
  @Test
  void batch_resizesBilinearlyIntoColourPlanes() {
    var pixels = new BufferedImage(2, 1, BufferedImage.TYPE_3BYTE_BGR);
    pixels.setRGB(0, 0, 0x00_64_ff);
    pixels.setRGB(1, 0, 0xc8_64_00);
    Batch batch = Batch.of(new Photo(2, 1, pixels), square(4));
    assertEquals(
        "0 0 0 0 0 50 150 200 0 50 150 200 0 0 0 0 " // red, the picture in the two middle rows
            + "0 0 0 0 100 100 100 100 100 100 100 100 0 0 0 0 "
            + "0 0 0 0 255 191 64 0 255 191 64 0 0 0 0 0 "
            + "0 50 150 200 ".repeat(4)
            + "100 ".repeat(16)
            + "255 191 64 0 ".repeat(4),
        text(batch));
  }

  private static String text(Batch batch) {
    var text = new StringBuilder();
    for (float value : batch.values()) {
      text.append((int) value).append(' ');
    }
    return text.toString();
  }
}
