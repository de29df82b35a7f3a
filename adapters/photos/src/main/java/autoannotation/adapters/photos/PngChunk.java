package autoannotation.adapters.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** A chunk of a PNG file: four bytes of length, four of type, the body, four of checksum. */
record PngChunk(ByteBuffer file, int start) {

  private static final int BEFORE_BODY = 8;
  private static final int AROUND_BODY = 12;

  /** Whether a chunk can start here; fewer bytes are the end of the file or trailing garbage. */
  static boolean isAt(int start, ByteBuffer file) {
    return file.limit() - start >= AROUND_BODY;
  }

  String type() {
    byte[] type = new byte[4];
    file.get(start + 4, type);
    return new String(type, ISO_8859_1);
  }

  private int length() {
    return file.getInt(start);
  }

  boolean cut() {
    return length() < 0 || length() > file.limit() - start - AROUND_BODY;
  }

  int end() {
    return start + AROUND_BODY + length();
  }

  ByteBuffer body() {
    return file.slice(start + BEFORE_BODY, length());
  }

  /** Returns this chunk if its checksum is right. */
  PngChunk checked() throws IOException {
    CRC32 crc = new CRC32();
    crc.update(file.slice(start + 4, 4 + length()));
    if ((int) crc.getValue() != file.getInt(end() - Integer.BYTES)) {
      throw new IOException("wrong checksum of " + type());
    }
    return this;
  }
}
