package autoannotation.cli.report;

import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Text of one size, out of glyphs.png: 16 x 6 cells with the printable ASCII characters, white
 * where the ink goes. All have the same width.
 */
final class Lettering {

  private static final int CELL_WIDTH = 64;
  private static final int CELL_HEIGHT = 112;
  private static final int COLUMNS = 16;

  /** Along each side, how many points of a glyph make one pixel's shade. */
  private static final int SAMPLES = 8;

  private static final Raster SHEET = sheet();

  private final int height;
  private final int width;
  private final Map<Integer, int[]> glyphs = new HashMap<>();

  Lettering(int height) {
    this.height = height;
    this.width = widthFor(height);
  }

  int height() {
    return height;
  }

  int width(String text) {
    return width * text.codePointCount(0, text.length());
  }

  /** How wide a character of this height is. */
  static int widthFor(int height) {
    return Math.max(1, Math.round((float) height * CELL_WIDTH / CELL_HEIGHT));
  }

  void write(Canvas canvas, String text, int left, int top, int colour) {
    int x = left;
    for (int character : text.codePoints().toArray()) {
      int[] shades = glyphs.computeIfAbsent(character, this::glyph);
      for (int i = 0; i < shades.length; i++) {
        canvas.blend(x + i % width, top + i / width, colour, shades[i]);
      }
      x += width;
    }
  }

  private int[] glyph(int character) {
    int cell = (character >= ' ' && character <= '~' ? character : '?') - ' ';
    int left = cell % COLUMNS * CELL_WIDTH;
    int top = cell / COLUMNS * CELL_HEIGHT;
    int[] shades = new int[width * height];
    for (int i = 0; i < shades.length; i++) {
      shades[i] = shade(left, top, i % width, i / width);
    }
    return shades;
  }

  private int shade(int left, int top, int x, int y) {
    int sum = 0;
    for (int i = 0; i < SAMPLES * SAMPLES; i++) {
      int u = (x * SAMPLES + i % SAMPLES) * CELL_WIDTH / (width * SAMPLES);
      int v = (y * SAMPLES + i / SAMPLES) * CELL_HEIGHT / (height * SAMPLES);
      sum += SHEET.getSample(left + u, top + v, 0);
    }
    return sum / (SAMPLES * SAMPLES);
  }

  private static Raster sheet() {
    try (InputStream in = Lettering.class.getResourceAsStream("glyphs.png")) {
      return ImageIO.read(in).getRaster();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
