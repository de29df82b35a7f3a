package autoannotation.adapters.photos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The chunks of a PNG file that say what its picture looks like. */
final class PngChunks {

  private static final int SIGNATURE_BYTES = 8;

  private final ByteBuffer file;
  private final Map<String, ByteBuffer> bodies = new HashMap<>();
  private int pictureStart;
  private int pictureEnd;

  /**
   * Finds them.
   *
   * @throws IOException when one of them is cut or its checksum is wrong
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

  /** Its chunks stand in a row. Of those behind another chunk no decoder takes notice. */
  private void addToPicture(PngChunk chunk) {
    if (pictureEnd == 0) {
      pictureStart = chunk.start();
      pictureEnd = chunk.end();
    } else if (pictureEnd == chunk.start()) {
      pictureEnd = chunk.end();
    }
  }

  /** The first chunk of a type. */
  Optional<ByteBuffer> body(String type) {
    return Optional.ofNullable(bodies.get(type));
  }

  /** The chunks of type IDAT; no bytes when there are none. */
  ByteBuffer picture() {
    return file.slice(pictureStart, pictureEnd - pictureStart);
  }
}
