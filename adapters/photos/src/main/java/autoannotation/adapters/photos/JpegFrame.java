package autoannotation.adapters.photos;

import java.nio.ByteBuffer;

/** A JPEG's frame header (ITU-T T.81, B.2.2). */
record JpegFrame(int marker, ByteBuffer body) {

  private static final int PROGRESSIVE = 0xc2;
  private static final int LOSSLESS_LS = 0xf7;
  private static final int COMPONENTS = 6;

  /** Whether a marker is one of SOF0 to SOF15, without DHT, JPG and DAC in between. */
  static boolean is(int marker) {
    boolean other = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
    return marker == LOSSLESS_LS || (marker >= 0xc0 && marker <= 0xcf && !other);
  }

  /**
   * Whether the frame is Huffman-coded with 8 bits: not lossless, hierarchical, arithmetic or of 12
   * bits.
   */
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

  /** The ids of the components, one character each. */
  String componentIds() {
    var ids = new StringBuilder();
    for (int at = COMPONENTS; at + 2 < body.limit(); at += 3) {
      ids.append((char) Byte.toUnsignedInt(body.get(at)));
    }
    return ids.toString();
  }
}
