package autoannotation.adapters.photos.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means computed by hand. */
class AreaAverageTest {

  /** Greys, rows with '/' between. */
  private static BufferedImage greys(String rows) {
    String[] lines = rows.split("/", -1);
    int width = lines[0].strip().split(" ", -1).length;
    var picture = new BufferedImage(width, lines.length, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < lines.length; y++) {
      String[] values = lines[y].strip().split(" ", -1);
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, 0x10101 * Integer.parseInt(values[x]));
      }
    }
    return picture;
  }

  private static String values(BufferedImage picture) {
    return IntStream.range(0, picture.getHeight())
        .mapToObj(y -> row(picture, y))
        .collect(Collectors.joining("/"));
  }

  private static String row(BufferedImage picture, int y) {
    return IntStream.range(0, picture.getWidth())
        .mapToObj(x -> String.valueOf(picture.getRGB(x, y) & 255))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "0 10 20 30/40 50 60 70, 2, 1, 25 45", // (0 + 10 + 40 + 50) / 4
    "0 90 240, 2, 1, 30 190", // (2 x 0 + 90) / 3, (90 + 2 x 240) / 3
    "0 90 240 10 5, 2, 1, 84 54", // (2 x 0 + 2 x 90 + 240) / 5, (240 + 2 x 10 + 2 x 5) / 5
    "0/90/240, 1, 2, 30/190",
    "0 1, 1, 1, 1", // a half goes up
    "0 0 1, 1, 1, 0",
    "255 255 255, 2, 1, 255 255",
    "1 2/3 4, 2, 2, 1 2/3 4",
    "1 2 3/4 5 6/7 8 9, 1, 3, 2/5/8",
  })
  void shrink_row_givesTheMeanOfTheCoveredArea(String from, int width, int height, String to) {
    assertEquals(to, values(new AreaAverage(greys(from)).shrink(width, height)));
  }

  @Test
  void shrink_colourPicture_averagesBothDirectionsPerChannel() {
    var picture = new BufferedImage(3, 3, BufferedImage.TYPE_3BYTE_BGR);
    picture.setRGB(1, 1, 0xff8040);
    BufferedImage small = new AreaAverage(picture).shrink(2, 2);
    for (int i = 0; i < 4; i++) {
      // each has a quarter of the middle one in an area of 2.25: a ninth
      assertEquals(0x1c0e07, small.getRGB(i % 2, i / 2) & 0xffffff);
    }
  }

  @Test
  void shrink_largePicture_doesNotOverflow() {
    var white = new BufferedImage(4000, 3000, BufferedImage.TYPE_3BYTE_BGR);
    white.createGraphics().fillRect(0, 0, 4000, 3000);
    BufferedImage small = new AreaAverage(white).shrink(2, 1);
    assertEquals("255 255", values(small));
  }
}
