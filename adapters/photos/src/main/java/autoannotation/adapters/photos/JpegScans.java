package autoannotation.adapters.photos;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the scans of a JPEG file. Each holds some of the 64 coefficients of some components; a
 * progressive scan may leave out some low bits.
 */
final class JpegScans {

  private static final int COEFFICIENTS = 64;

  private final Map<Integer, int[]> missingBits = new HashMap<>();
  private int count;
  private boolean ended;

  /** Reads the scans that start at {@code start} or later. */
  JpegScans(ByteBuffer file, int start, JpegFrame frame) {
    frame.componentIds().chars().forEach(id -> missingBits.put(id, allMissing()));
    try {
      int at = start;
      while (!ended) {
        at = JpegSegment.next(at, file);
        JpegSegment segment = JpegSegment.at(at, file);
        take(segment);
        at += segment.whole().limit();
      }
    } catch (IndexOutOfBoundsException _) {
      // the file ends here
    }
  }

  private static int[] allMissing() {
    int[] bits = new int[COEFFICIENTS];
    Arrays.fill(bits, Integer.MAX_VALUE);
    return bits;
  }

  private void take(JpegSegment segment) {
    ended = segment.marker() == JpegSegment.END;
    if (segment.marker() == JpegSegment.SCAN) {
      count++;
      ByteBuffer scan = segment.body();
      int components = scan.get(0);
      int spectrum = 1 + 2 * components;
      for (int i = 0; i < components; i++) {
        int[] bits = missingBits.get(Byte.toUnsignedInt(scan.get(1 + 2 * i)));
        Arrays.fill(
            bits, scan.get(spectrum), scan.get(spectrum + 1) + 1, scan.get(spectrum + 2) & 15);
      }
    }
  }

  int count() {
    return count;
  }

  /** Whether the last scan is there: there is an end marker, or no bits are missing. */
  boolean complete() {
    return ended
        || missingBits.values().stream().flatMapToInt(Arrays::stream).allMatch(bits -> bits == 0);
  }
}
