package autoannotation.adapters.photos;

import java.awt.image.IndexColorModel;
import java.nio.ByteBuffer;

/**
 * How one stored pixel becomes blue, green and red, to the bit as libjpeg and Pillow's {@code
 * convert("RGB")} have it: no colour profile, alpha left out. All arithmetic is on 0..255.
 */
@FunctionalInterface
interface Colours {

  Colours GREY = (in, at, out, to) -> bgr(out, to, in[at], in[at], in[at]);

  Colours RGB = (in, at, out, to) -> bgr(out, to, in[at + 2], in[at + 1], in[at]);

  Colours YCBCR = Ycbcr::toBgr;

  /** Inverted, as Adobe stores it. */
  Colours CMYK =
      (in, at, out, to) -> {
        int k = in[at + 3] & 255;
        for (int i = 0; i < 3; i++) {
          out[to + 2 - i] = (byte) inked(255 - (in[at + i] & 255), k);
        }
      };

  Colours YCCK =
      (in, at, out, to) -> {
        Ycbcr.toBgr(in, at, out, to);
        int k = in[at + 3] & 255;
        for (int i = 0; i < 3; i++) {
          out[to + i] = (byte) inked(out[to + i] & 255, k);
        }
      };

  /** Red, green and blue of each index; black where the palette ends. */
  static Colours palette(ByteBuffer rgb) {
    byte[] colours = new byte[3 * 256];
    rgb.get(0, colours, 0, Math.min(rgb.limit(), colours.length));
    return (in, at, out, to) -> RGB.toBgr(colours, 3 * (in[at] & 255), out, to);
  }

  static Colours palette(IndexColorModel palette) {
    int[] colours = new int[256];
    palette.getRGBs(colours);
    return (in, at, out, to) -> {
      int rgb = colours[in[at] & 255];
      bgr(out, to, (byte) rgb, (byte) (rgb >> 8), (byte) (rgb >> 16));
    };
  }

  void toBgr(byte[] in, int at, byte[] out, int to);

  private static void bgr(byte[] out, int to, byte blue, byte green, byte red) {
    out[to] = blue;
    out[to + 1] = green;
    out[to + 2] = red;
  }

  /** White of strength {@code white} under so much ink; Pillow's rounded division by 255. */
  private static int inked(int ink, int white) {
    int product = ink * white + 128;
    return white - (((product >> 8) + product) >> 8);
  }
}
