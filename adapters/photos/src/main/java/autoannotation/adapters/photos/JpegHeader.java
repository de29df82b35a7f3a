package autoannotation.adapters.photos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The segments of a JPEG file before its first scan. */
record JpegHeader(List<JpegSegment> segments, int end) {

  private static final int SOI_BYTES = 2;

  /** Far more than photos have. */
  private static final int MAXIMUM_SEGMENTS = 10_000;

  /**
   * Reads the segments before the first scan.
   *
   * @throws IndexOutOfBoundsException if the file ends before the first scan
   */
  static JpegHeader of(ByteBuffer file) throws IOException {
    List<JpegSegment> segments = new ArrayList<>();
    int at = JpegSegment.next(SOI_BYTES, file);
    JpegSegment next = JpegSegment.at(at, file);
    while (next.marker() != JpegSegment.SCAN) {
      if (next.marker() == JpegSegment.END || segments.size() == MAXIMUM_SEGMENTS) {
        throw new IOException("no picture after " + segments.size() + " segments");
      }
      segments.add(next);
      at = JpegSegment.next(at + next.whole().limit(), file);
      next = JpegSegment.at(at, file);
    }
    return new JpegHeader(segments, at);
  }

  /** Returns the frame header: precision, height, width, components. */
  JpegFrame frame() throws IOException {
    for (JpegSegment segment : segments) {
      if (JpegFrame.is(segment.marker())) {
        return new JpegFrame(segment.marker(), segment.body());
      }
    }
    throw new IOException("no frame");
  }

  int orientation() {
    return body(0xe1, Exif.NAME).map(Exif::orientation).orElse(1);
  }

  boolean jfif() {
    return body(0xe0, "JFIF\0").isPresent();
  }

  /**
   * The colour transform: 0 for none, otherwise luminance and colour differences; empty if not
   * given.
   */
  Optional<Byte> adobeTransform() {
    return body(0xee, "Adobe").filter(adobe -> adobe.limit() > 11).map(adobe -> adobe.get(11));
  }

  private Optional<ByteBuffer> body(int marker, String name) {
    return segments.stream().filter(one -> one.is(marker, name)).findFirst().map(JpegSegment::body);
  }
}
