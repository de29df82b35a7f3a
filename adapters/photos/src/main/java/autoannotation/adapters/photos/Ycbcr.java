package autoannotation.adapters.photos;

/** The conversion of JFIF (ITU-R BT.601) in libjpeg's fixed-point numbers, 16 bits of fraction. */
final class Ycbcr {

  private static final int HALF = 1 << 15;

  private Ycbcr() {}

  static void toBgr(byte[] in, int at, byte[] out, int to) {
    int y = in[at] & 255;
    int cb = (in[at + 1] & 255) - 128;
    int cr = (in[at + 2] & 255) - 128;
    out[to] = clip(y + ((116130 * cb + HALF) >> 16)); // 1.772
    out[to + 1] = clip(y + ((-22554 * cb - 46802 * cr + HALF) >> 16)); // 0.344136286, 0.714136286
    out[to + 2] = clip(y + ((91881 * cr + HALF) >> 16)); // 1.402
  }

  private static byte clip(int value) {
    return (byte) Math.clamp(value, 0, 255);
  }
}
