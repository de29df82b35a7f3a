package autoannotation.adapters.photos.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Bytes in a row. */
final class Bytes {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  static Bytes start() {
    return new Bytes();
  }

  Bytes add(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  Bytes add(String text) {
    return add(text.getBytes(ISO_8859_1));
  }

  Bytes add(int... bytes) {
    for (int one : bytes) {
      out.write(one);
    }
    return this;
  }

  Bytes zeros(int count) {
    return add(new byte[count]);
  }

  Bytes repeat(int times, byte[] bytes) {
    for (int i = 0; i < times; i++) {
      add(bytes);
    }
    return this;
  }

  /** A segment of a JPEG. */
  Bytes segment(int marker, byte[] body) {
    int length = body.length + 2;
    return add(0xff, marker, length >> 8, length & 255).add(body);
  }

  /** A chunk of a PNG. */
  Bytes chunk(String type, byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(type.getBytes(ISO_8859_1));
    crc.update(body);
    return add(bigEndian(body.length)).add(type).add(body).add(bigEndian((int) crc.getValue()));
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] bigEndian(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  static byte[] head(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  /** Where a text stands in bytes. */
  static int find(String text, byte[] bytes) {
    int at = new String(bytes, ISO_8859_1).indexOf(text);
    if (at < 0) {
      throw new IllegalArgumentException("no " + text);
    }
    return at;
  }

  /** The bytes with others put in between. */
  static byte[] insert(byte[] bytes, int at, byte[] others) {
    return start().add(head(bytes, at)).add(others).add(tail(bytes, at)).bytes();
  }

  static byte[] deflated(long zeros) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      byte[] some = new byte[1 << 16];
      for (long left = zeros; left > 0; left -= some.length) {
        deflater.write(some, 0, (int) Math.min(left, some.length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
