package autoannotation.adapters.photos.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.PhotoDecoder;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Photos as phones, scanners and web pages write them: odd, but whole. */
class OddPhotosTest {

  /** An odd file, and the seed whose pixels it has. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Odd(String what, String seed, byte[] file) {
    @Override
    public String toString() {
      return what + ", " + seed;
    }
  }

  static List<Odd> photos() {
    return Stream.of(jpegs(), pngs(), webps(), gifs()).flatMap(odd -> odd).toList();
  }

  @ParameterizedTest
  @MethodSource("photos")
  void decode_oddPhoto_givesAllItsPixels(Odd odd) throws Exception {
    assertArrayEquals(pixels(Seeds.bytes(odd.seed)), pixels(odd.file));
  }

  @Test
  void photos_areManyAndDifferFromTheirSeed() {
    assertTrue(photos().size() >= 30);
    for (Odd odd : photos()) {
      assertTrue(!Arrays.equals(Seeds.bytes(odd.seed), odd.file), odd::toString);
    }
  }

  private static byte[] pixels(byte[] file) throws Exception {
    Photo photo = new PhotoDecoder(10_000).decode(file);
    return ((DataBufferByte) photo.pixels().getRaster().getDataBuffer()).getData();
  }

  private static Stream<Odd> jpegs() {
    String seed = Seeds.JPEG;
    byte[] jpeg = Seeds.bytes(seed);
    byte[] progressive = Seeds.bytes(Seeds.PROGRESSIVE);
    int frame = Bytes.find("\u00ff\u00c0", jpeg);
    int scan = Bytes.find("\u00ff\u00da", jpeg);
    byte[] thumbnail = Bytes.start().add("Exif\0\0II*\0\u0008\0\0\0\0\0\0\0\0\0").add(jpeg).bytes();
    Map<String, byte[]> odd = new TreeMap<>();
    odd.put("zeros behind the end", Bytes.start().add(jpeg).zeros(5000).bytes());
    odd.put("a second photo behind the end", Bytes.start().add(jpeg).add(progressive).bytes());
    odd.put("a film behind the end", Bytes.start().add(jpeg).add("\0\0\0\u0018ftypmp42").bytes());
    odd.put("no end", Bytes.head(jpeg, jpeg.length - 2));
    odd.put("half an end", Bytes.head(jpeg, jpeg.length - 1));
    odd.put("no JFIF header", Bytes.start().add(0xff, 0xd8).add(Bytes.tail(jpeg, 20)).bytes());
    odd.put("fill bytes", Bytes.insert(jpeg, frame, new byte[] {-1, -1, -1}));
    odd.put("a zero between segments", Bytes.insert(jpeg, frame, new byte[] {0}));
    odd.put("text between segments", Bytes.insert(jpeg, frame, "Hello".getBytes(ISO_8859_1)));
    odd.put(
        "a restart before the picture", Bytes.insert(jpeg, frame, new byte[] {-1, (byte) 0xd3}));
    put(odd, "comment", frame, segment(0xfe, "taken on a rainy day"));
    put(odd, "empty comment", scan, segment(0xfe, ""));
    put(odd, "EXIF without anything", 2, segment(0xe1, "Exif\0\0"));
    put(odd, "a thumbnail in EXIF", 2, Bytes.start().segment(0xe1, thumbnail).bytes());
    put(odd, "XMP", 20, segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"));
    put(odd, "long XMP", 20, Bytes.start().repeat(4, segment(0xe1, "x".repeat(65_000))).bytes());
    put(odd, "Photoshop's resources", 20, segment(0xed, "Photoshop 3.0\08BIM\4\4"));
    put(odd, "a profile with a gap", 20, segment(0xe2, "ICC_PROFILE\0\3\5nonsense"));
    put(odd, "an index of more pictures", 20, segment(0xe2, "MPF\0MM\0*"));
    put(odd, "a short Adobe marker", 20, segment(0xee, "Adobe\0"));
    put(odd, "a long Adobe marker", 20, segment(0xee, "Adobe\0d\0\0\0\0\1more"));
    put(odd, "two JFIF headers", 20, Bytes.tail(Bytes.head(jpeg, 20), 2));
    put(odd, "no restarts asked for", frame, segment(0xdd, "\0\0"));
    odd.put("wrong numbers in JFIF", patched(jpeg, 11, 9, 9, 77));
    Stream<Odd> baseline = odds(odd, seed);
    return Stream.concat(
        baseline,
        Stream.of(
            new Odd("no end", Seeds.PROGRESSIVE, Bytes.head(progressive, progressive.length - 2)),
            new Odd(
                "zeros behind the end",
                Seeds.PROGRESSIVE,
                Bytes.start().add(progressive).zeros(99).bytes())));
  }

  private static void put(Map<String, byte[]> odd, String what, int at, byte[] segment) {
    odd.put(what, Bytes.insert(Seeds.bytes(Seeds.JPEG), at, segment));
  }

  private static Stream<Odd> odds(Map<String, byte[]> odd, String seed) {
    return odd.entrySet().stream().map(one -> new Odd(one.getKey(), seed, one.getValue()));
  }

  private static byte[] segment(int marker, String body) {
    return Bytes.start().segment(marker, body.getBytes(ISO_8859_1)).bytes();
  }

  private static byte[] patched(byte[] file, int at, int... bytes) {
    byte[] patched = file.clone();
    for (int i = 0; i < bytes.length; i++) {
      patched[at + i] = (byte) bytes[i];
    }
    return patched;
  }

  private static Stream<Odd> pngs() {
    String seed = Seeds.PNG;
    byte[] png = Seeds.bytes(seed);
    byte[] palette = Seeds.bytes(Seeds.PALETTE);
    int picture = Bytes.find("IDAT", png) - 4;
    byte[] wrong = patched(chunk("tEXt", "Title\0A"), 15, 1, 2);
    Map<String, byte[]> odd = new TreeMap<>();
    odd.put("bytes behind the end", Bytes.start().add(png).add("more").bytes());
    odd.put("no end", Bytes.head(png, png.length - 12));
    odd.put("half an end", Bytes.head(png, png.length - 5));
    odd.put("a text with a wrong checksum", Bytes.insert(png, picture, wrong));
    odd.put("an unknown chunk", Bytes.insert(png, picture, chunk("raNd", "nonsense")));
    odd.put("an unknown chunk at the end", Bytes.insert(png, png.length - 12, chunk("raNd", "")));
    odd.put("an empty text", Bytes.insert(png, picture, chunk("tEXt", "")));
    odd.put("a broken profile", Bytes.insert(png, picture, chunk("iCCP", "x\0\0nonsense")));
    odd.put(
        "two gammas",
        Bytes.insert(png, 33, Bytes.start().repeat(2, chunk("gAMA", "\0\0\0\1")).bytes()));
    odd.put("an odd transparent colour", Bytes.insert(png, picture, chunk("tRNS", "\0\0\0")));
    odd.put("an empty first part", Bytes.insert(png, picture, chunk("IDAT", "")));
    odd.put("one byte a part", inBytes(png, picture));
    Map<String, byte[]> indexed = new TreeMap<>();
    indexed.put("no end", Bytes.head(palette, palette.length - 12));
    indexed.put(
        "a histogram of wrong length",
        Bytes.insert(palette, Bytes.find("IDAT", palette) - 4, chunk("hIST", "\0")));
    return Stream.concat(odds(odd, seed), odds(indexed, Seeds.PALETTE));
  }

  private static byte[] chunk(String type, String body) {
    return Bytes.start().chunk(type, body.getBytes(ISO_8859_1)).bytes();
  }

  private static byte[] inBytes(byte[] png, int picture) {
    int length = ByteBuffer.wrap(png).getInt(picture);
    Bytes file = Bytes.start().add(Bytes.head(png, picture));
    for (int i = 0; i < length; i++) {
      file.chunk("IDAT", new byte[] {png[picture + 8 + i]});
    }
    return file.add(Bytes.tail(png, picture + 12 + length)).bytes();
  }

  private static Stream<Odd> webps() {
    byte[] webp = Seeds.bytes(Seeds.WEBP);
    byte[] chunks = Bytes.tail(webp, 12);
    byte[] unknown = OtherBombs.chunk("none", new byte[] {1, 2, 3});
    Map<String, byte[]> odd = new TreeMap<>();
    odd.put("bytes behind the end", Bytes.start().add(webp).zeros(77).bytes());
    odd.put("an unknown chunk", riff(chunks, unknown));
    odd.put("an unknown chunk before the picture", riff(unknown, chunks));
    odd.put("EXIF before the picture", riff(OtherBombs.chunk("EXIF", new byte[9]), chunks));
    return odds(odd, Seeds.WEBP);
  }

  private static byte[] riff(byte[] first, byte[] second) {
    return OtherBombs.riff(Bytes.start().add(first).add(second).bytes());
  }

  private static Stream<Odd> gifs() {
    byte[] gif = Seeds.bytes(Seeds.GIF);
    int frame = Bytes.find(",\0\0\0\0", gif);
    Map<String, byte[]> odd = new TreeMap<>();
    odd.put("bytes behind the end", Bytes.start().add(gif).add("more").bytes());
    odd.put("no end", Bytes.head(gif, gif.length - 1));
    odd.put("the other version", patched(gif, 4, '9'));
    odd.put("a screen of no size", patched(gif, 6, 0, 0, 0, 0));
    odd.put("a comment", Bytes.insert(gif, frame, extension(0xfe, "\5hello")));
    odd.put("a loop", Bytes.insert(gif, frame, extension(0xff, "\u000bNETSCAPE2.0\3\1\0\0")));
    odd.put("a plain text", Bytes.insert(gif, frame, extension(1, "\u000c123456789012\2hi")));
    odd.put("a zero between blocks", Bytes.insert(gif, frame, new byte[] {0}));
    return odds(odd, Seeds.GIF);
  }

  private static byte[] extension(int label, String blocks) {
    return Bytes.start().add(0x21, label).add(blocks).add(0).bytes();
  }
}
