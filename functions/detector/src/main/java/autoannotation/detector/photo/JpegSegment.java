package autoannotation.detector.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A marker of a JPEG file and what stands behind it. */
record JpegSegment(int marker, ByteBuffer body) {

  private static final int SOI_BYTES = 2;
  private static final int SOS = 0xda;

  /**
   * The segments before the picture. A broken header is read as far as it goes: whether there is a
   * picture behind it is for the decoder to say.
   */
  static List<JpegSegment> of(byte[] jpeg) {
    List<JpegSegment> segments = new ArrayList<>();
    try {
      read(ByteBuffer.wrap(jpeg).position(SOI_BYTES), segments);
    } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
      return segments; // cut inside a segment, or a segment longer than the file
    }
    return segments;
  }

  private static void read(ByteBuffer file, List<JpegSegment> segments) {
    int marker = nextMarker(file);
    while (marker != SOS) {
      int length = Short.toUnsignedInt(file.getShort()) - 2; // it counts itself
      segments.add(new JpegSegment(marker, file.slice(file.position(), length)));
      file.position(file.position() + length);
      marker = nextMarker(file);
    }
  }

  /** Bytes between segments are skipped, as libjpeg does. */
  private static int nextMarker(ByteBuffer file) {
    int before = 0;
    int next = Byte.toUnsignedInt(file.get());
    while (before != 0xff || next == 0xff || next == 0) {
      before = next;
      next = Byte.toUnsignedInt(file.get());
    }
    return next;
  }

  boolean is(int marker, String name) {
    return this.marker == marker && text(0, name.length()).equals(name);
  }

  private String text(int from, int length) {
    byte[] bytes = new byte[Math.min(length, body.limit() - from)];
    body.get(from, bytes);
    return new String(bytes, ISO_8859_1);
  }
}
