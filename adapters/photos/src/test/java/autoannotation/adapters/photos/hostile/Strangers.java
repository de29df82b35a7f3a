package autoannotation.adapters.photos.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.stream.Stream;

/** Files that are something else, something else as well, or called something else. */
final class Strangers {

  private Strangers() {}

  static Stream<HostileFile> files() {
    return Stream.of(others(), polyglots(), renamed(), rareJpegs()).flatMap(files -> files);
  }

  private static Stream<HostileFile> others() {
    return Stream.of(
        file("nothing.jpg", Bytes.start()),
        file("one-zero.png", Bytes.start().add(0)),
        file("zeros.jpg", Bytes.start().zeros(100_000)),
        file("start.jpg", Bytes.start().add(0xff, 0xd8, 0xff)),
        file("start.png", Bytes.start().add("\u0089PNG\r\n\u001a\n")),
        file("start.webp", Bytes.start().add("RIFF\0\0\0\0WEBP")),
        file("start-of-2-gigabytes.webp", Bytes.start().add("RIFF\u00ff\u00ff\u00ff\u007fWEBP")),
        file("start.gif", Bytes.start().add("GIF89a")),
        file("bitmap.bmp", Bytes.start().add("BM").zeros(60)),
        file("little.tiff", Bytes.start().add("II*\0").zeros(60)),
        file("big.tiff", Bytes.start().add("MM\0*").zeros(60)),
        file("photo.heic", Bytes.start().add("\0\0\0\u0018ftypheic").zeros(60)),
        file("photo.avif", Bytes.start().add("\0\0\0\u0018ftypavif").zeros(60)),
        file("photo.jxl", Bytes.start().add("\0\0\0\fJXL \r\n\u0087\n").zeros(60)),
        file("photo.jp2", Bytes.start().add("\0\0\0\fjP  \r\n\u0087\n").zeros(60)),
        file("layers.psd", Bytes.start().add("8BPS\0\1").zeros(60)),
        file("drawing.svg", Bytes.start().add("<svg onload='alert(1)'/>")),
        file("paper.pdf", Bytes.start().add("%PDF-1.7\n")),
        file("archive.zip", Bytes.start().add("PK\3\4").zeros(60)),
        file("program.exe", Bytes.start().add("MZ").zeros(60)));
  }

  private static HostileFile file(String name, Bytes bytes) {
    return HostileFile.of(name, bytes.bytes());
  }

  private static Stream<HostileFile> polyglots() {
    byte[] jpeg = Seeds.bytes(Seeds.JPEG);
    byte[] gif = Seeds.bytes(Seeds.GIF);
    byte[] script = "*/=1;alert(document.domain)//".getBytes(US_ASCII);
    gif[6] = '/';
    gif[7] = '*';
    return Stream.of(
        file("jpeg-and-zip.jpg", Bytes.start().add(jpeg).add("PK\3\4").zeros(1000)),
        file("gif-and-script.gif", Bytes.start().add(gif).add(script)),
        file("png-and-html.png", Bytes.start().add(Seeds.bytes(Seeds.PNG)).add("<script>")),
        file("webp-and-html.webp", Bytes.start().add(Seeds.bytes(Seeds.WEBP)).add("<script>")),
        file("pdf-and-jpeg.pdf", Bytes.start().add("%PDF-1.7\n").add(jpeg)),
        file("html-and-jpeg.html", Bytes.start().add("<html><!--").add(jpeg)),
        file(
            "script-in-a-comment.jpg",
            Bytes.start().add(Bytes.insert(jpeg, 2, Bytes.start().segment(0xfe, script).bytes()))),
        file("jpeg-in-jpeg.jpg", Bytes.start().add(Bytes.insert(jpeg, 2, jpeg))),
        file("png-in-jpeg.jpg", Bytes.start().add(Bytes.insert(jpeg, 2, Seeds.bytes(Seeds.PNG)))));
  }

  private static Stream<HostileFile> renamed() {
    return Stream.of(
        HostileFile.of("png-called.jpg", Seeds.bytes(Seeds.PNG)),
        HostileFile.of("jpeg-called.png", Seeds.bytes(Seeds.JPEG)),
        HostileFile.of("webp-called.jpg", Seeds.bytes(Seeds.WEBP)),
        HostileFile.of("gif-called.png", Seeds.bytes(Seeds.GIF)));
  }

  /** Kinds of JPEG that are not read, and headers that contradict themselves. */
  private static Stream<HostileFile> rareJpegs() {
    byte[] jpeg = Seeds.bytes(Seeds.JPEG);
    int frame = Bytes.find("\u00ff\u00c0", jpeg);
    Stream.Builder<HostileFile> files = Stream.builder();
    for (int marker : new int[] {0xc1, 0xc2, 0xc3, 0xc5, 0xc9, 0xca, 0xcb, 0xcf, 0xf7}) {
      files.add(wrong("frame-%x.jpg".formatted(marker), jpeg, frame + 1, marker));
    }
    for (int bits : new int[] {0, 12, 16}) {
      files.add(wrong("bits-%d.jpg".formatted(bits), jpeg, frame + 4, bits));
    }
    for (int components : new int[] {0, 1, 2, 4, 255}) {
      files.add(wrong("components-%d.jpg".formatted(components), jpeg, frame + 9, components));
    }
    return files.build();
  }

  private static HostileFile wrong(String name, byte[] jpeg, int at, int value) {
    byte[] wrong = jpeg.clone();
    wrong[at] = (byte) value;
    return HostileFile.of(name, wrong);
  }
}
