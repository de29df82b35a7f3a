package autoannotation.adapters.photos;

import java.nio.ByteBuffer;

/** The body of a PNG's first chunk, IHDR. */
record PngHeader(ByteBuffer body) {

  private static final byte[] BEFORE_BODY = {
    -119, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };

  private static final int DEPTH = 8;
  private static final int COLOUR = 9;
  private static final int GREY = 0;
  private static final int INDEXED = 3;

  int width() {
    return body.getInt(0);
  }

  int height() {
    return body.getInt(4);
  }

  boolean indexed() {
    return body.get(COLOUR) == INDEXED;
  }

  int bytesPerPixel() {
    int samples =
        switch (body.get(COLOUR)) {
          case 2 -> 3; // red, green, blue
          case 4 -> 2; // grey, alpha
          case 6 -> 4; // red, green, blue, alpha
          default -> 1;
        };
    return samples * Math.ceilDiv(body.get(DEPTH), Byte.SIZE);
  }

  /** The start of a PNG file that shows palette indexes as shades of grey. */
  ByteBuffer withoutPalette() {
    ByteBuffer start = ByteBuffer.allocate(BEFORE_BODY.length + body.limit() + Integer.BYTES);
    start.put(BEFORE_BODY).put(body.duplicate());
    if (indexed()) {
      start.put(BEFORE_BODY.length + COLOUR, (byte) GREY);
    }
    return start.rewind(); // ends in zeros for a checksum, which the JDK's reader skips
  }
}
