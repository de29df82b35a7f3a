package autoannotation.adapters.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the orientation from an EXIF block, which is a small TIFF file. */
final class Exif {

  /** Prefix of the block in a JPEG, and from some writers in other formats. */
  static final String NAME = "Exif\0\0";

  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY_BYTES = 12;

  private Exif() {}

  /** The orientation 1 to 8; 1 (as stored) when there is none or the block is broken. */
  static int orientation(ByteBuffer exif) {
    try {
      int name =
          ISO_8859_1.decode(exif.slice(0, NAME.length())).toString().equals(NAME)
              ? NAME.length()
              : 0;
      return firstDirectory(exif.slice(name, exif.limit() - name));
    } catch (IndexOutOfBoundsException _) { // an offset or a count that points past the block
      return 1;
    }
  }

  private static int firstDirectory(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY_BYTES;
      if (tiff.getShort(entry) == ORIENTATION && tiff.getShort(entry + 2) == SHORT) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
