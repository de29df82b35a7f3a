package autoannotation.detector.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * What stands before the picture in a JPEG file and says how to read it. A broken header is read as
 * far as it goes: whether there is a picture behind it is for the decoder to say.
 */
final class JpegHeader {

  private static final int SOS = 0xda;

  int orientation = 1;
  boolean progressive;
  boolean jfif;
  boolean adobe;
  int adobeTransform;
  String componentIds = "";

  static JpegHeader of(byte[] file) {
    var header = new JpegHeader();
    try {
      header.read(ByteBuffer.wrap(file).position(2));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return header; // cut inside a segment, or a segment longer than the file
    }
    return header;
  }

  private void read(ByteBuffer file) {
    while (true) {
      int marker = nextMarker(file);
      if (marker == SOS) {
        return;
      }
      int length = Short.toUnsignedInt(file.getShort()) - 2;
      segment(marker, file.slice(file.position(), length));
      file.position(file.position() + length);
    }
  }

  private static int nextMarker(ByteBuffer file) {
    int previous = 0;
    while (true) { // bytes between segments are skipped, as libjpeg does
      int next = Byte.toUnsignedInt(file.get());
      if (previous == 0xff && next != 0xff && next != 0) {
        return next;
      }
      previous = next;
    }
  }

  private void segment(int marker, ByteBuffer body) {
    switch (marker) {
      case 0xe0 -> jfif |= startsWith(body, "JFIF\0");
      case 0xe1 -> {
        if (orientation == 1 && startsWith(body, "Exif\0")) {
          orientation = Exif.orientation(body.position(6));
        }
      }
      case 0xee -> {
        if (startsWith(body, "Adobe") && body.limit() >= 12) {
          adobe = true;
          adobeTransform = body.get(11);
        }
      }
      case 0xc0, 0xc1, 0xc2, 0xc3 -> {
        progressive = marker == 0xc2;
        for (int at = 6; at + 2 < body.limit(); at += 3) {
          componentIds += (char) Byte.toUnsignedInt(body.get(at));
        }
      }
      default -> {} // tables, comments and the like
    }
  }

  private static boolean startsWith(ByteBuffer body, String name) {
    byte[] start = new byte[Math.min(name.length(), body.limit())];
    body.get(0, start);
    return name.equals(new String(start, ISO_8859_1));
  }
}
