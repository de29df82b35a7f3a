package autoannotation.adapters.photos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Locates the chunks of a PNG file that its picture needs. */
final class PngChunks {

  private static final int SIGNATURE_BYTES = 8;

  private final ByteBuffer file;
  private final Map<String, ByteBuffer> bodies = new HashMap<>();
  private int pictureStart;
  private int pictureEnd;

  /**
   * Locates the chunks.
   *
   * @throws IOException if one of them is truncated or its checksum is wrong
   */
  PngChunks(ByteBuffer file) throws IOException {
    this.file = file;
    int at = SIGNATURE_BYTES;
    while (PngChunk.isAt(at, file)) {
      PngChunk chunk = new PngChunk(file, at);
      if (chunk.cut() && pictureEnd > 0 && !chunk.type().equals("IDAT")) {
        return; // what stands behind the picture may be cut
      } else if (chunk.cut()) {
        throw new IOException("chunk " + chunk.type() + " is truncated");
      }
      take(chunk);
      at = chunk.end();
    }
  }

  private void take(PngChunk chunk) throws IOException {
    switch (chunk.type()) {
      case "IHDR", "PLTE" -> bodies.putIfAbsent(chunk.type(), chunk.checked().body());
      case "eXIf" -> bodies.putIfAbsent(chunk.type(), chunk.body());
      case "IDAT" -> addToPicture(chunk.checked());
      default -> {} // texts, times, profiles
    }
  }

  /** The IDAT chunks are consecutive; decoders ignore any after another chunk. */
  private void addToPicture(PngChunk chunk) {
    if (pictureEnd == 0) {
      pictureStart = chunk.start();
      pictureEnd = chunk.end();
    } else if (pictureEnd == chunk.start()) {
      pictureEnd = chunk.end();
    }
  }

  /** Returns the body of the first chunk of a type; empty if there is none. */
  Optional<ByteBuffer> body(String type) {
    return Optional.ofNullable(bodies.get(type));
  }

  /** Returns the IDAT chunks; empty if there are none. */
  ByteBuffer picture() {
    return file.slice(pictureStart, pictureEnd - pictureStart);
  }
}
