package autoannotation.adapters.photos;

import java.nio.ByteBuffer;

/** A frame of a GIF file, from its descriptor to the end of the file. */
record GifFrame(ByteBuffer bytes) {

  private int number(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  int left() {
    return number(1);
  }

  int top() {
    return number(3);
  }

  int width() {
    return number(5);
  }

  int height() {
    return number(7);
  }
}
