package autoannotation.adapters.photos;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.stream.ImageInputStreamImpl;

/** A stream over parts of a file, so that a reader sees the picture and nothing else. */
final class JoinedParts extends ImageInputStreamImpl {

  private final TreeMap<Long, ByteBuffer> byStart = new TreeMap<>();
  private final long length;

  JoinedParts(List<ByteBuffer> parts) {
    long start = 0;
    for (ByteBuffer part : parts) {
      byStart.put(start, part);
      start += part.limit();
    }
    length = start;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int at, int wanted) {
    if (streamPos >= length) {
      return -1;
    }
    bitOffset = 0;
    var part = byStart.floorEntry(streamPos);
    int from = (int) (streamPos - part.getKey());
    int count = Math.min(wanted, part.getValue().limit() - from);
    part.getValue().get(from, into, at, count);
    streamPos += count;
    return count;
  }
}
