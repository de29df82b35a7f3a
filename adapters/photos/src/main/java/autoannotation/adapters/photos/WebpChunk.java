package autoannotation.adapters.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/** A chunk of a WebP file: type, length and body. */
record WebpChunk(ByteBuffer whole) {

  private static final int BEFORE_BODY = 8;

  /**
   * Returns the first chunk of each type.
   *
   * @throws IOException if a chunk is truncated
   */
  static Map<String, WebpChunk> first(ByteBuffer row) throws IOException {
    Map<String, WebpChunk> first = new HashMap<>();
    ByteBuffer chunks = row.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (row.limit() - at >= BEFORE_BODY) {
      int length = chunks.getInt(at + 4);
      if (length < 0 || length > row.limit() - at - BEFORE_BODY) {
        throw new IOException("a chunk is truncated");
      }
      WebpChunk chunk = new WebpChunk(row.slice(at, BEFORE_BODY + length));
      first.putIfAbsent(chunk.type(), chunk);
      at += Math.min(BEFORE_BODY + length + (length & 1), row.limit() - at);
    }
    return first;
  }

  private String type() {
    byte[] type = new byte[4];
    whole.get(0, type);
    return new String(type, ISO_8859_1);
  }

  ByteBuffer body() {
    return whole.slice(BEFORE_BODY, whole.limit() - BEFORE_BODY).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads a number of three bytes. */
  int number(int at) {
    ByteBuffer body = body();
    return Short.toUnsignedInt(body.getShort(at)) | (Byte.toUnsignedInt(body.get(at + 2)) << 16);
  }
}
