package autoannotation.adapters.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;

/** A segment of a JPEG file: marker, length (which includes itself) and body. */
record JpegSegment(ByteBuffer whole) {

  static final int SCAN = 0xda;
  static final int END = 0xd9;

  private static final int MARKER_BYTES = 2;
  private static final int BEFORE_BODY = 4;

  /** Returns the segment that starts with the marker at {@code start}. */
  static JpegSegment at(int start, ByteBuffer file) {
    int length = alone(marker(start, file)) ? 0 : Short.toUnsignedInt(file.getShort(start + 2));
    return new JpegSegment(file.slice(start, MARKER_BYTES + length));
  }

  /**
   * Returns the start of the next marker at or after {@code from}. Other bytes are skipped, as
   * libjpeg does.
   */
  static int next(int from, ByteBuffer file) {
    int at = from;
    while (file.get(at) != -1 || file.get(at + 1) == -1 || file.get(at + 1) == 0) {
      at++;
    }
    return at;
  }

  private static int marker(int start, ByteBuffer file) {
    return Byte.toUnsignedInt(file.get(start + 1));
  }

  /** Whether a marker has no length and body: start, end, restart and TEM. */
  private static boolean alone(int marker) {
    return marker == 1 || (marker >= 0xd0 && marker <= END);
  }

  int marker() {
    return marker(0, whole);
  }

  /** Whether the segment holds metadata: comments and application data. */
  boolean metadata() {
    return marker() >= 0xe0;
  }

  ByteBuffer body() {
    return whole.slice(BEFORE_BODY, whole.limit() - BEFORE_BODY);
  }

  boolean is(int marker, String name) {
    return marker() == marker
        && whole.limit() >= BEFORE_BODY + name.length()
        && ISO_8859_1.decode(whole.slice(BEFORE_BODY, name.length())).toString().equals(name);
  }
}
