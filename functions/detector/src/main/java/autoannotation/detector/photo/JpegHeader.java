package autoannotation.detector.photo;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** What a JPEG file says of its picture. */
record JpegHeader(List<JpegSegment> segments) {

  private static final String EXIF = "Exif\0\0";

  int orientation() {
    return body(0xe1, EXIF)
        .map(exif -> Exif.orientation(exif.position(EXIF.length()).slice()))
        .orElse(1);
  }

  boolean jfif() {
    return body(0xe0, "JFIF\0").isPresent();
  }

  /** 0: colours are stored as they are; anything else: as luminance and two differences. */
  Optional<Byte> adobeTransform() {
    return body(0xee, "Adobe").filter(adobe -> adobe.limit() > 11).map(adobe -> adobe.get(11));
  }

  boolean progressive() {
    return frame().map(frame -> frame.marker() == 0xc2).orElse(false);
  }

  /** One character for each component. */
  String componentIds() {
    var ids = new StringBuilder();
    frame()
        .map(JpegSegment::body)
        .ifPresent(
            frame -> {
              for (int at = 6; at + 2 < frame.limit(); at += 3) {
                ids.append((char) Byte.toUnsignedInt(frame.get(at)));
              }
            });
    return ids.toString();
  }

  private Optional<JpegSegment> frame() {
    return segments.stream()
        .filter(one -> one.marker() >= 0xc0 && one.marker() <= 0xc3)
        .findFirst();
  }

  private Optional<ByteBuffer> body(int marker, String name) {
    return segments.stream()
        .filter(one -> one.is(marker, name))
        .findFirst()
        .map(one -> one.body().duplicate());
  }
}
