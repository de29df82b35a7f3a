package autoannotation.adapters.photos.hostile;

import java.util.stream.Stream;

/**
 * JPEG files that are small and say or hold much. Their only Huffman codes are of one bit, 0, so
 * that a picture is a row of zeros: of DC codes for no difference, of AC codes for an end of block.
 */
final class JpegBombs {

  private static final int SIDE_OF_100_MEGAPIXELS = 10_000;
  private static final int BLOCKS = 1250 * 1250;

  private JpegBombs() {}

  static Stream<HostileFile> files() {
    int side = SIDE_OF_100_MEGAPIXELS;
    return Stream.of(
        new HostileFile("header-65500.jpg", () -> start(0xc0, 65_500, 1).bytes()),
        new HostileFile("header-65500-scan.jpg", () -> scan(start(0xc0, 65_500, 3), 3, 0, 63, 9)),
        new HostileFile("header-0.jpg", () -> scan(start(0xc0, 0, 1), 1, 0, 63, 9)),
        new HostileFile(
            "zeros-100-megapixels.jpg", () -> scan(start(0xc0, side, 3), 3, 0, 63, 1_200_000)),
        new HostileFile(
            "zeros-100-megapixels-grey.jpg", () -> scan(start(0xc0, side, 1), 1, 0, 63, 400_000)),
        new HostileFile(
            "zeros-100-megapixels-cmyk.jpg", () -> scan(start(0xc0, side, 4), 4, 0, 63, 1_600_000)),
        new HostileFile("zeros-100-megapixels-progressive.jpg", () -> progressive(3, 1)),
        new HostileFile("zeros-100-megapixels-19-scans.jpg", () -> progressive(1, 18)),
        new HostileFile("zeros-100-megapixels-5000-scans.jpg", () -> progressive(1, 4999)),
        metadata("comments", 700, new Bytes().segment(0xfe, new byte[60_000]).bytes()),
        metadata("exif", 700, new Bytes().segment(0xe1, exif(60_000)).bytes()),
        metadata("profiles", 700, new Bytes().segment(0xe2, new byte[60_000]).bytes()),
        metadata("empty-comments", 1_000_000, new Bytes().segment(0xfe, new byte[0]).bytes()),
        metadata("tables", 9_000, new Bytes().segment(0xdb, new byte[65]).bytes()),
        metadata("fill-bytes", 40_000_000, new byte[] {-1}),
        metadata("starts", 1_000_000, new byte[] {-1, (byte) 0xd8}),
        metadata("restarts", 1_000_000, new byte[] {-1, (byte) 0xd0}),
        metadata("frames", 1000, start(0xc0, 9999, 3).bytes()));
  }

  private static byte[] exif(int length) {
    return Bytes.start().add("Exif\0\0MM").zeros(length).bytes();
  }

  private static HostileFile metadata(String what, int times, byte[] segment) {
    return new HostileFile(
        "%d-%s.jpg".formatted(times, what),
        () ->
            Bytes.insert(Seeds.bytes(Seeds.JPEG), 2, Bytes.start().repeat(times, segment).bytes()));
  }

  private static Bytes start(int frame, int side, int components) {
    Bytes body = Bytes.start().add(8, side >> 8, side & 255, side >> 8, side & 255, components);
    for (int i = 1; i <= components; i++) {
      body.add(i, 0x11, 0);
    }
    return Bytes.start()
        .add(0xff, 0xd8)
        .segment(0xdb, Bytes.start().add(0).repeat(64, new byte[] {1}).bytes())
        .segment(0xc4, Bytes.start().add(0x00, 1).zeros(15).add(0).bytes())
        .segment(0xc4, Bytes.start().add(0x10, 1).zeros(15).add(0).bytes())
        .segment(frame, body.bytes());
  }

  private static byte[] scan(Bytes file, int components, int from, int to, int zeros) {
    return addScan(file, components, from, to, zeros).add(0xff, 0xd9).bytes();
  }

  private static Bytes addScan(Bytes file, int components, int from, int to, int zeros) {
    Bytes body = Bytes.start().add(components);
    for (int i = 1; i <= components; i++) {
      body.add(i, 0);
    }
    return file.segment(0xda, body.add(from, to, 0).bytes()).zeros(zeros);
  }

  /** One scan for all DC, then AC scans of the first component that end 16384 blocks at a time. */
  private static byte[] progressive(int components, int acScans) {
    Bytes file = start(0xc2, SIDE_OF_100_MEGAPIXELS, components);
    addScan(file, components, 0, 0, components * BLOCKS / 8 + 1);
    file.segment(0xc4, Bytes.start().add(0x10, 1).zeros(15).add(0xe0).bytes());
    for (int i = 0; i < acScans; i++) {
      addScan(file, 1, 1, 63, 15 * (BLOCKS / 16_384 + 1) / 8 + 1);
    }
    return file.add(0xff, 0xd9).bytes();
  }
}
