package autoannotation.adapters.photos.hostile;

import java.util.stream.Stream;

/** PNG files that are small and say or hold much. */
final class PngBombs {

  private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
  private static final int SIDE_OF_100_MEGAPIXELS = 10_000;
  private static final byte[] PACKED_GIGABYTE = Bytes.deflated(1L << 30);

  private PngBombs() {}

  static Stream<HostileFile> files() {
    byte[] none = new byte[0];
    return Stream.of(
        new HostileFile("header-2^31.png", () -> png(65_536, 32_768, 8, 2, 0, none)),
        new HostileFile(
            "header-largest.png", () -> png(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 2, 0, none)),
        new HostileFile("header-46341.png", () -> png(46_341, 46_341, 16, 6, 0, none)),
        new HostileFile("header-negative.png", () -> png(-1, -1, 8, 2, 0, none)),
        new HostileFile("header-0.png", () -> png(0, 10, 8, 2, 0, none)),
        new HostileFile("header-100-megapixels.png", () -> hundred(8, 2, 0, 0)),
        new HostileFile("zeros-100-megapixels.png", () -> hundred(8, 2, 0, 300_010_000)),
        new HostileFile("zeros-100-megapixels-16.png", () -> hundred(16, 6, 0, 800_010_000)),
        new HostileFile("zeros-100-megapixels-interlaced.png", () -> hundred(8, 2, 1, 300_030_000)),
        new HostileFile("zeros-100-megapixels-1-bit.png", () -> hundred(1, 0, 0, 12_510_000)),
        new HostileFile(
            "zeros-2^31.png", () -> png(65_536, 32_768, 1, 0, 0, Bytes.deflated(32_768L * 8_193))),
        new HostileFile("too-many-zeros.png", () -> png(10, 10, 8, 2, 0, PACKED_GIGABYTE)),
        text("zTXt", Seeds.PNG, gigabyteAfter("a\0\0")),
        text("zTXt", Seeds.PALETTE, gigabyteAfter("a\0\0")),
        text("iTXt", Seeds.PALETTE, gigabyteAfter("a\0\1\0\0\0")),
        text("iCCP", Seeds.PALETTE, gigabyteAfter("a\0\0")),
        text("iCCP", Seeds.PNG, gigabyteAfter("a\0\0")),
        text("tEXt", Seeds.PALETTE, new byte[40_000_000]),
        text("eXIf", Seeds.PNG, new byte[40_000_000]),
        text("sPLT", Seeds.PALETTE, new byte[40_000_000]),
        new HostileFile(
            "a-million-chunks.png",
            () -> before(Seeds.PNG, Bytes.start().repeat(1_000_000, tiny("tEXt")).bytes())),
        new HostileFile(
            "a-million-empty-pictures.png",
            () -> before(Seeds.PNG, Bytes.start().repeat(1_000_000, tiny("IDAT")).bytes())));
  }

  private static byte[] hundred(int depth, int colour, int interlaced, long zeros) {
    int side = SIDE_OF_100_MEGAPIXELS;
    return png(side, side, depth, colour, interlaced, Bytes.deflated(zeros));
  }

  private static byte[] png(
      int width, int height, int depth, int colour, int interlaced, byte[] picture) {
    byte[] header =
        Bytes.start()
            .add(Bytes.bigEndian(width))
            .add(Bytes.bigEndian(height))
            .add(depth, colour, 0, 0, interlaced)
            .bytes();
    return Bytes.start()
        .add(SIGNATURE)
        .chunk("IHDR", header)
        .chunk("IDAT", picture)
        .chunk("IEND", new byte[0])
        .bytes();
  }

  private static byte[] gigabyteAfter(String start) {
    return Bytes.start().add(start).add(PACKED_GIGABYTE).bytes();
  }

  private static byte[] tiny(String type) {
    return Bytes.start().chunk(type, new byte[0]).bytes();
  }

  private static HostileFile text(String type, String seed, byte[] body) {
    String name = "%d-bytes-of-%s-%s".formatted(body.length, type, seed);
    return new HostileFile(name, () -> before(seed, Bytes.start().chunk(type, body).bytes()));
  }

  /** Chunks before a seed's picture. */
  private static byte[] before(String seed, byte[] chunks) {
    byte[] png = Seeds.bytes(seed);
    return Bytes.insert(png, Bytes.find("IDAT", png) - 4, chunks);
  }
}
