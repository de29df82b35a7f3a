package autoannotation.adapters.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/** A picture of a WebP file, and its position on the canvas. */
record WebpFrame(int left, int top, WebpChunk picture) {

  private static final int BEFORE_CHUNKS = 16;

  /** Returns the only frame, or the first of an animation. */
  static WebpFrame of(Map<String, WebpChunk> chunks) throws IOException {
    WebpChunk frame = chunks.get("ANMF");
    if (frame == null) {
      return new WebpFrame(0, 0, picture(chunks));
    }
    ByteBuffer body = frame.body();
    ByteBuffer within = body.slice(BEFORE_CHUNKS, body.limit() - BEFORE_CHUNKS);
    return new WebpFrame(
        2 * frame.number(0), 2 * frame.number(3), picture(WebpChunk.first(within)));
  }

  private static WebpChunk picture(Map<String, WebpChunk> chunks) throws IOException {
    WebpChunk lossy = chunks.get("VP8 ");
    WebpChunk picture = lossy == null ? chunks.get("VP8L") : lossy;
    if (picture == null) {
      throw new IOException("no picture");
    }
    return picture;
  }

  /**
   * Detects lossless pictures by their first byte; in a key frame of a lossy picture its last bit
   * is 0.
   */
  private boolean lossless() {
    return picture.body().get(0) == 0x2f;
  }

  /** RFC 6386, 9.1; RFC 9649, 3.4. */
  int width() {
    ByteBuffer body = picture.body();
    return lossless() ? (body.getInt(1) & 0x3fff) + 1 : body.getShort(6) & 0x3fff;
  }

  int height() {
    ByteBuffer body = picture.body();
    return lossless() ? ((body.getInt(1) >> 14) & 0x3fff) + 1 : body.getShort(8) & 0x3fff;
  }

  /** A WebP file that holds only this picture, without transparency. */
  List<ByteBuffer> file() {
    int length = picture.whole().limit();
    ByteBuffer header = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    header.put("RIFF".getBytes(ISO_8859_1));
    header.putInt(4 + length + (length & 1));
    header.put("WEBP".getBytes(ISO_8859_1));
    return List.of(header.rewind(), picture.whole(), ByteBuffer.allocate(length & 1));
  }
}
