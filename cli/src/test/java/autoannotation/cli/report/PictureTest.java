package autoannotation.cli.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.region.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final int GREEN = 0x16a34a;
  private static final int AMBER = 0xf59e0b;
  private static final int GREY = 0xd4d4d8;
  private static final int GREEN_PAPER = 0x15803d;
  private static final int BLUE = 0x2040a0;

  @Test
  void box_accepted_isGreenAtItsEdge() {
    BufferedImage picture = draw(400, 400, Outcome.ACCEPTED, 0.97);
    assertEquals(
        List.of(GREEN, GREEN, GREEN, GREEN, BLUE),
        pixels(picture, 290, 100, 290, 299, 100, 200, 299, 200, 200, 200));
  }

  @Test
  void box_awaitingReview_isAmberAtItsEdge() {
    BufferedImage picture = draw(400, 400, Outcome.AWAITING_REVIEW, 0.7);
    assertEquals(
        List.of(AMBER, AMBER, AMBER, AMBER, BLUE),
        pixels(picture, 290, 100, 290, 299, 100, 200, 299, 200, 200, 200));
  }

  @Test
  void box_dropped_isThinAndDashed() {
    BufferedImage picture = draw(400, 400, Outcome.DROPPED, 0.2);
    // 18 pixels high letters: 1 pixel thick, 5 on and 5 off, shaded between
    int shade = 0x152968;
    assertEquals(
        List.of(GREY, GREY, shade, shade, GREY, BLUE),
        pixels(picture, 100, 200, 100, 204, 100, 205, 100, 209, 100, 210, 101, 207));
  }

  @Test
  void picture_tinyPhoto_isEnlargedForItsLabel() {
    BufferedImage picture = draw(60, 40, Outcome.ACCEPTED, 0.97);
    assertEquals(List.of(480, 320), List.of(picture.getWidth(), picture.getHeight()));
    assertEquals(List.of(GREEN, BLUE), pixels(picture, 120, 200, 240, 200));
    assertTrue(label(picture).height() >= 16, "label: " + label(picture));
  }

  @Test
  void picture_hugePhoto_hasLargerLineAndLabel() {
    BufferedImage picture = draw(4000, 3000, Outcome.ACCEPTED, 0.97);
    assertEquals(List.of(4000, 3000), List.of(picture.getWidth(), picture.getHeight()));
    assertEquals(List.of(GREEN, GREEN, BLUE), pixels(picture, 1000, 1500, 1025, 1500, 1040, 1500));
    assertTrue(label(picture).height() >= 150, "label: " + label(picture));
  }

  @Test
  void label_boxAtAnyEdge_staysInsideWhole() {
    List<BoundingBox> boxes =
        List.of(
            new BoundingBox(0, 0, 0.1, 0.1),
            new BoundingBox(0, 0.95, 0.1, 1),
            new BoundingBox(0.95, 0.95, 1, 1),
            new BoundingBox(0, 0, 1, 1));
    List<Integer> widths = boxes.stream().map(box -> label(draw(box)).width()).distinct().toList();
    // "cat 0.970": 9 characters of 10 pixels, 5 of padding on either side
    assertEquals(List.of(100), widths);
  }

  @Test
  void picture_extremeShapes_isDrawn() {
    List<BufferedImage> pictures =
        List.of(
            draw(1, 1, Outcome.ACCEPTED, 0.97),
            draw(1, 5000, Outcome.ACCEPTED, 0.97),
            draw(5000, 1, Outcome.AWAITING_REVIEW, 0.97),
            draw(3000, 90, Outcome.DROPPED, 0.97));
    assertEquals(
        List.of("300x300", "1x5000", "5000x1", "3000x90"),
        pictures.stream().map(it -> it.getWidth() + "x" + it.getHeight()).toList());
  }

  @Test
  void lettering_unknownCharacter_isAQuestionMark() {
    assertArrayEquals(written("?? ?"), written("ü🐈 \n"));
  }

  @Test
  void picture_samePhoto_givesTheSameBytes() throws IOException {
    byte[] once = PictureFile.jpeg(draw(400, 300, Outcome.ACCEPTED, 0.97));
    assertArrayEquals(once, PictureFile.jpeg(draw(400, 300, Outcome.ACCEPTED, 0.97)));
    assertEquals("ffd8", "%02x%02x".formatted(once[0], once[1]));
    BufferedImage png =
        ImageIO.read(
            new ByteArrayInputStream(PictureFile.png(draw(400, 300, Outcome.ACCEPTED, 0.97))));
    assertEquals(List.of(GREEN), pixels(png, 100, 200));
  }

  private static int[] written(String text) {
    Canvas canvas = Canvas.of(plain(400, 400));
    new Lettering(20).write(canvas, text, 0, 0, 0xffffff);
    return canvas.image().getRGB(0, 0, 400, 400, null, 0, 400);
  }

  private static BufferedImage draw(BoundingBox box) {
    return Picture.of(
        plain(400, 400),
        List.of(new MarkedRegion(Given.region(0, "cat", 0.97, box), Outcome.ACCEPTED)));
  }

  private static BufferedImage draw(int width, int height, Outcome outcome, double score) {
    return Picture.of(
        plain(width, height), List.of(new MarkedRegion(Given.region(0, "cat", score), outcome)));
  }

  private static BufferedImage plain(int width, int height) {
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, BLUE);
    photo.setRGB(0, 0, width, height, pixels, 0, width);
    return photo;
  }

  private static List<Integer> pixels(BufferedImage picture, int... xy) {
    return IntStream.range(0, xy.length / 2)
        .mapToObj(i -> picture.getRGB(xy[2 * i], xy[2 * i + 1]) & 0xffffff)
        .toList();
  }

  /** Where the paper of the one label is. */
  private static Area label(BufferedImage picture) {
    IntSummaryStatistics columns = new IntSummaryStatistics();
    IntSummaryStatistics rows = new IntSummaryStatistics();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) & 0xffffff) == GREEN_PAPER) {
          columns.accept(x);
          rows.accept(y);
        }
      }
    }
    return new Area(columns.getMin(), rows.getMin(), columns.getMax() + 1, rows.getMax() + 1);
  }
}
