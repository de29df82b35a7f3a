package autoannotation.adapters.photos.hostile;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Orientations that can't be found or make no sense, in each format that has them. */
final class BrokenExif {

  private static final int SHORT = 3;

  private BrokenExif() {}

  static Stream<HostileFile> files() {
    return blocks().entrySet().stream()
        .flatMap(
            block ->
                Stream.of(
                    HostileFile.of("exif-" + block.getKey() + ".jpg", inJpeg(block.getValue())),
                    HostileFile.of("exif-" + block.getKey() + ".png", inPng(block.getValue())),
                    HostileFile.of("exif-" + block.getKey() + ".webp", inWebp(block.getValue()))));
  }

  private static Map<String, byte[]> blocks() {
    Map<String, byte[]> blocks = new TreeMap<>();
    blocks.put("empty", new byte[0]);
    blocks.put("one-byte", new byte[] {'M'});
    blocks.put("no-order", Bytes.start().add("XX\0*").zeros(40).bytes());
    blocks.put("orientation-0", tiff(8, 1, SHORT, 1, 0));
    blocks.put("orientation-9", tiff(8, 1, SHORT, 1, 9));
    blocks.put("orientation-65535", tiff(8, 1, SHORT, 1, 65_535));
    blocks.put("of-type-text", tiff(8, 1, 2, 1, 6));
    blocks.put("of-unknown-type", tiff(8, 1, 77, 1, 6));
    blocks.put("counts-2^32", tiff(8, 1, SHORT, -1, 6));
    blocks.put("directory-outside", tiff(1_000_000, 1, SHORT, 1, 6));
    blocks.put("directory-before", tiff(-8, 1, SHORT, 1, 6));
    blocks.put("directory-is-header", tiff(0, 1, SHORT, 1, 6));
    blocks.put("65535-entries", tiff(8, 65_535, 7, 1, 6));
    return blocks;
  }

  private static byte[] tiff(int directory, int entries, int type, int count, int value) {
    return Bytes.start()
        .add("MM\0*")
        .add(Bytes.bigEndian(directory))
        .add(entries >> 8, entries & 255, 0x01, 0x12, 0, type)
        .add(Bytes.bigEndian(count))
        .add(value >> 8, value & 255, 0, 0)
        .add(Bytes.bigEndian(8)) // the next directory is this one
        .bytes();
  }

  private static byte[] inJpeg(byte[] block) {
    byte[] body = Bytes.start().add("Exif\0\0").add(block).bytes();
    return Bytes.insert(Seeds.bytes(Seeds.JPEG), 2, Bytes.start().segment(0xe1, body).bytes());
  }

  private static byte[] inPng(byte[] block) {
    byte[] chunk = Bytes.start().chunk("eXIf", block).bytes();
    return Bytes.insert(Seeds.bytes(Seeds.PNG), 33, chunk);
  }

  private static byte[] inWebp(byte[] block) {
    byte[] picture = Bytes.tail(Seeds.bytes(Seeds.WEBP), 12);
    return OtherBombs.riff(Bytes.start().add(picture).add(OtherBombs.chunk("EXIF", block)).bytes());
  }
}
