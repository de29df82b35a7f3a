package autoannotation.adapters.photos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a JPEG file says of its picture before the picture begins. */
record JpegHeader(List<JpegSegment> segments, int end) {

  private static final int SOI_BYTES = 2;

  /** Far above what is found in photos. */
  private static final int MAXIMUM_SEGMENTS = 10_000;

  /**
   * Reads as far as the first scan.
   *
   * @throws IndexOutOfBoundsException when the file ends before
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

  /** The frame: sample precision, height, width, components. */
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

  /** 0: colours are stored as they are; anything else: as luminance and two differences. */
  Optional<Byte> adobeTransform() {
    return body(0xee, "Adobe").filter(adobe -> adobe.limit() > 11).map(adobe -> adobe.get(11));
  }

  private Optional<ByteBuffer> body(int marker, String name) {
    return segments.stream().filter(one -> one.is(marker, name)).findFirst().map(JpegSegment::body);
  }
}
