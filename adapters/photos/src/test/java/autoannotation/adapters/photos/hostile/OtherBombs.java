package autoannotation.adapters.photos.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** GIF and WebP files that are small and say or hold much. */
final class OtherBombs {

  private OtherBombs() {}

  static Stream<HostileFile> files() {
    return Stream.of(
        new HostileFile("screen-65535.gif", () -> screen(Seeds.bytes(Seeds.GIF), 6)),
        new HostileFile(
            "frame-65535.gif",
            () -> {
              byte[] gif = Seeds.bytes(Seeds.GIF);
              return screen(gif, Bytes.find(",\0\0\0\0", gif) + 5);
            }),
        new HostileFile("zeros-100-megapixels.gif", OtherBombs::gifOf100Megapixels),
        new HostileFile("screen-100-megapixels.gif", () -> side(Seeds.bytes(Seeds.GIF), 10_000)),
        new HostileFile("a-million-frames.gif", () -> frames(1_000_000)),
        new HostileFile("40-megabytes-of-comments.gif", () -> comments(150_000)),
        new HostileFile("header-16384.webp", () -> vp8l(16_384, 16_384)),
        new HostileFile("one-colour-100-megapixels.webp", () -> vp8l(10_000, 10_000)),
        new HostileFile("canvas-2^48.webp", () -> canvas(Seeds.bytes(Seeds.WEBP), 1 << 24)),
        new HostileFile(
            "canvas-100-megapixels.webp", () -> canvas(Seeds.bytes(Seeds.WEBP), 10_000)),
        new HostileFile(
            "40-megabytes-of-exif.webp",
            () ->
                riff(
                    Bytes.start().add(chunk("EXIF", new byte[40_000_000])).add(picture()).bytes())),
        new HostileFile(
            "a-million-chunks.webp",
            () ->
                riff(
                    Bytes.start()
                        .repeat(1_000_000, chunk("none", new byte[0]))
                        .add(picture())
                        .bytes())));
  }

  private static byte[] picture() {
    return Bytes.tail(Seeds.bytes(Seeds.WEBP), 12);
  }

  private static byte[] screen(byte[] gif, int at) {
    return ByteBuffer.wrap(gif).putInt(at, -1).array();
  }

  private static byte[] side(byte[] gif, int side) {
    ByteBuffer file = ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN);
    return file.putShort(6, (short) side).putShort(8, (short) side).array();
  }

  private static byte[] gifOf100Megapixels() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(
          new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY), "gif", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] frames(int count) {
    byte[] frame = {',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
    return Bytes.start()
        .add("GIF89a")
        .add(1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255)
        .repeat(count, frame)
        .add(0x3b)
        .bytes();
  }

  private static byte[] comments(int blocks) {
    byte[] gif = Seeds.bytes(Seeds.GIF);
    byte[] block = Bytes.start().add(255).zeros(255).bytes();
    return Bytes.insert(
        gif,
        Bytes.find(",\0\0\0\0", gif),
        Bytes.start().add(0x21, 0xfe).repeat(blocks, block).add(0).bytes());
  }

  /**
   * One colour, whose Huffman codes need no bits: 1 for simple, then a symbol of one bit, five
   * times.
   */
  private static byte[] vp8l(int width, int height) {
    int size = (width - 1) | ((height - 1) << 14);
    byte[] picture =
        ByteBuffer.allocate(12)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put((byte) 0x2f)
            .putInt(size)
            .put(new byte[] {(byte) 0b10001000, (byte) 0b10001000, 0b00001000})
            .array();
    return riff(chunk("VP8L", picture));
  }

  private static byte[] canvas(byte[] webp, int side) {
    int last = side - 1;
    byte[] canvas = {
      0,
      0,
      0,
      0,
      (byte) last,
      (byte) (last >> 8),
      (byte) (last >> 16),
      (byte) last,
      (byte) (last >> 8),
      (byte) (last >> 16)
    };
    return riff(Bytes.start().add(chunk("VP8X", canvas)).add(Bytes.tail(webp, 12)).bytes());
  }

  static byte[] chunk(String type, byte[] body) {
    byte[] length = Bytes.bigEndian(Integer.reverseBytes(body.length));
    return Bytes.start().add(type).add(length).add(body).zeros(body.length & 1).bytes();
  }

  static byte[] riff(byte[] chunks) {
    byte[] length = Bytes.bigEndian(Integer.reverseBytes(4 + chunks.length));
    return Bytes.start().add("RIFF").add(length).add("WEBP").add(chunks).bytes();
  }
}
