package autoannotation.adapters.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Locates the blocks of a GIF file up to its first frame. */
final class GifBlocks {

  private static final int HEADER_BYTES = 13;
  private static final int EXTENSION = 0x21;
  private static final int CONTROL = 0xf9;
  private static final int FRAME = 0x2c;
  private static final int END = 0x3b;

  private final ByteBuffer file;
  private final int startEnd;
  private int frame;
  private int background;

  /**
   * Locates the blocks.
   *
   * @throws IndexOutOfBoundsException if the file ends before its first frame
   */
  GifBlocks(ByteBuffer file) {
    this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    int flags = file.get(10);
    boolean colours = (flags & 0x80) != 0;
    startEnd = HEADER_BYTES + (colours ? 3 << ((flags & 7) + 1) : 0);
    frame = startEnd;
    while (unsigned(frame) != FRAME && unsigned(frame) != END) {
      frame = unsigned(frame) == EXTENSION ? afterExtension(frame) : frame + 1;
    }
    if (unsigned(frame) == END) {
      throw new IndexOutOfBoundsException("a GIF without a frame");
    }
  }

  /** Skips an extension. Where the frame does not reach, its transparent colour is shown. */
  private int afterExtension(int at) {
    boolean transparent = unsigned(at + 1) == CONTROL && (file.get(at + 3) & 1) != 0;
    background = transparent ? unsigned(at + 6) : background;
    int block = at + 2;
    while (unsigned(block) != 0) {
      block += 1 + unsigned(block);
    }
    return block + 1;
  }

  private int unsigned(int at) {
    return Byte.toUnsignedInt(file.get(at));
  }

  private int number(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  int screenWidth() {
    return number(6);
  }

  int screenHeight() {
    return number(8);
  }

  /** The index of the colour around the frame. */
  int background() {
    return background;
  }

  /** The header and the global colour table. */
  ByteBuffer start() {
    return file.slice(0, startEnd);
  }

  GifFrame frame() {
    return new GifFrame(file.slice(frame, file.limit() - frame).order(ByteOrder.LITTLE_ENDIAN));
  }
}
