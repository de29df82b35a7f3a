package autoannotation.adapters.photos;

import java.nio.ByteBuffer;

/** A JPEG's frame header (ITU-T T.81, B.2.2). */
record JpegFrame(int marker, ByteBuffer body) {

  private static final int PROGRESSIVE = 0xc2;
  private static final int LOSSLESS_LS = 0xf7;
  private static final int COMPONENTS = 6;

  /** SOF0 to SOF15, between which stand DHT, JPG and DAC. */
  static boolean is(int marker) {
    boolean other = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
    return marker == LOSSLESS_LS || (marker >= 0xc0 && marker <= 0xcf && !other);
  }

  /** Huffman-coded, 8 bits: not lossless, hierarchical, arithmetic or of 12 bits. */
  boolean supported() {
    int components = componentIds().length();
    return marker <= PROGRESSIVE && body.get(0) == 8 && components != 2 && components <= 4;
  }

  int height() {
    return Short.toUnsignedInt(body.getShort(1));
  }

  int width() {
    return Short.toUnsignedInt(body.getShort(3));
  }

  /** One character for each component. */
  String componentIds() {
    var ids = new StringBuilder();
    for (int at = COMPONENTS; at + 2 < body.limit(); at += 3) {
      ids.append((char) Byte.toUnsignedInt(body.get(at)));
    }
    return ids.toString();
  }
}
