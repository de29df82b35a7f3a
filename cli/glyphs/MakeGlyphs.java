import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import javax.imageio.ImageIO;

/**
 * Made glyphs.png, once: {@code java MakeGlyphs.java DejaVuSansMono-Bold.ttf glyphs.png}. 16 x 6 cells
 * of 64 x 112 pixels, from the space on; white is where ink goes. Not part of the build, because it
 * needs a font, and drawing text needs a machine with fontconfig.
 */
final class MakeGlyphs {

  public static void main(String... args) throws Exception {
    Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[0])).deriveFont(106f);
    BufferedImage sheet = new BufferedImage(16 * 64, 6 * 112, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = sheet.createGraphics();
    pen.setFont(font);
    pen.setColor(Color.WHITE);
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    for (char c = ' '; c <= '~'; c++) {
      int cell = c - ' ';
      pen.setClip(cell % 16 * 64, cell / 16 * 112, 64, 112);
      pen.drawString(String.valueOf(c), cell % 16 * 64, cell / 16 * 112 + 82);
    }
    ImageIO.write(sheet, "png", new File(args[1]));
  }
}
