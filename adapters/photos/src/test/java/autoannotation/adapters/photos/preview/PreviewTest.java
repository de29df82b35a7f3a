package autoannotation.adapters.photos.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.photos.Encodings;
import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.adapters.photos.Photos;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

  private static BufferedImage empty(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
  }

  /** Red and green above blue and yellow. */
  private static BufferedImage quarters(int width, int height) {
    BufferedImage picture = empty(width, height);
    Graphics2D graphics = picture.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    return picture;
  }

  private static BufferedImage preview(byte[] file) throws Exception {
    return shown(Preview.jpeg(new PhotoDecoder(100_000_000).decode(file)));
  }

  private static BufferedImage shown(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static void assertColour(int rgb, BufferedImage picture, int x, int y) {
    for (int shift = 0; shift < 24; shift += 8) {
      int found = picture.getRGB(x, y) >> shift & 255;
      assertTrue(
          Math.abs(found - (rgb >> shift & 255)) <= 6, // JPEG's own loss
          () -> "%06x at %d, %d".formatted(picture.getRGB(x, y) & 0xffffff, x, y));
    }
  }

  private static void assertQuarters(int width, int height, BufferedImage picture) {
    assertEquals(width + " x " + height, picture.getWidth() + " x " + picture.getHeight());
    assertColour(0xff0000, picture, width / 4, height / 4);
    assertColour(0x00ff00, picture, width * 3 / 4, height / 4);
    assertColour(0x0000ff, picture, width / 4, height * 3 / 4);
    assertColour(0xffff00, picture, width * 3 / 4, height * 3 / 4);
  }

  @ParameterizedTest
  @CsvSource({
    "4096, 1024, 2048, 512",
    "3000, 2000, 2048, 1365", // 1365.33
    "2000, 3000, 1365, 2048",
    "5000, 3667, 2048, 1502", // 1502.003
    "2049, 1, 2048, 1",
    "1, 10000, 1, 2048",
    "2048, 2048, 2048, 2048",
    "100, 50, 100, 50",
    "1, 1, 1, 1"
  })
  void preview_anySize_keepsProportionsAndHasAtMost2048Pixels(
      int width, int height, int previewWidth, int previewHeight) throws Exception {
    BufferedImage picture = shown(Preview.jpeg(new Photo(width, height, empty(width, height))));
    assertEquals(previewWidth, picture.getWidth());
    assertEquals(previewHeight, picture.getHeight());
  }

  @Test
  void preview_fewerPixelsDecoded_isNotEnlarged() throws Exception {
    Photo thinned = new Photo(4001, 3000, empty(1001, 750)); // every fourth
    BufferedImage picture = shown(Preview.jpeg(thinned));
    assertEquals("1001 x 750", picture.getWidth() + " x " + picture.getHeight()); // 750.56
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void preview_everyOrientation_isUpright(int orientation) throws Exception {
    assertQuarters(80, 40, preview(Encodings.turnedPng(quarters(80, 40), orientation)));
    assertQuarters(80, 40, preview(Encodings.turnedJpeg(quarters(80, 40), orientation)));
  }

  @Test
  void preview_largeTurnedPhoto_isUpright() throws Exception {
    assertQuarters(2048, 1024, preview(Encodings.turnedPng(quarters(3200, 1600), 6)));
  }

  @Test
  void preview_cmykOr16Bits_showsTheColours() throws Exception {
    assertQuarters(80, 40, preview(Encodings.cmyk(quarters(80, 40))));
    assertQuarters(80, 40, preview(Encodings.png16(quarters(80, 40))));
  }

  @Test
  void preview_transparentPhoto_ignoresAlpha() throws Exception {
    var clear = new BufferedImage(32, 16, BufferedImage.TYPE_4BYTE_ABGR);
    for (int i = 0; i < 32 * 16; i++) {
      clear.setRGB(i % 32, i / 32, i % 32 < 16 ? 0x00ff8000 : 0x800080ff);
    }
    BufferedImage picture = preview(Encodings.png(clear));
    assertColour(0xff8000, picture, 4, 8); // colours as stored, alpha left out
    assertColour(0x0080ff, picture, 28, 8);
  }

  @Test
  void preview_photoWithMetadata_hasNone() throws Exception {
    byte[] file = Encodings.turnedJpeg(quarters(80, 40), 6);
    byte[] jpeg = Preview.jpeg(new PhotoDecoder(100_000_000).decode(file));
    // JFIF's own header of 16 bytes, two quantisation tables, frame, four Huffman tables, scan
    assertEquals(List.of("e0", "db", "db", "c0", "c4", "c4", "c4", "c4", "da"), segments(jpeg));
    assertEquals("0010" + "4a46494600", HexFormat.of().formatHex(jpeg, 4, 11)); // JFIF, 0
  }

  @Test
  void preview_samePhoto_givesTheSameBytes() throws Exception {
    byte[] file = Photos.bytes("progressive.jpg");
    var decoder = new PhotoDecoder(100_000_000);
    assertArrayEquals(Preview.jpeg(decoder.decode(file)), Preview.jpeg(decoder.decode(file)));
  }

  /** The markers of a JPEG's segments, up to its first scan. */
  private static List<String> segments(byte[] jpeg) {
    ByteBuffer bytes = ByteBuffer.wrap(jpeg);
    assertEquals((short) 0xffd8, bytes.getShort());
    List<String> markers = new ArrayList<>();
    while (markers.isEmpty() || !markers.getLast().equals("da")) {
      assertEquals((byte) 0xff, bytes.get());
      markers.add(HexFormat.of().toHexDigits(bytes.get()));
      bytes.position(bytes.position() + Short.toUnsignedInt(bytes.getShort(bytes.position())));
    }
    return markers;
  }
}
