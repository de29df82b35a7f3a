package autoannotation.adapters.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** Recognises file formats by their first bytes; file names are ignored. */
enum Format {
  EMPTY(""),
  JPEG("\u00ff\u00d8\u00ff.*"),
  PNG("\u0089PNG\r\n\u001a\n.*"),
  WEBP("RIFF....WEBP.*"),
  GIF("GIF8[79]a.*"),
  OTHER_IMAGE(
      "BM.{4}\0{4}.*" // BMP, with its reserved bytes: two letters alone may begin a text
          + "|II\\*\0.*|MM\0\\*.*" // TIFF
          + "|....ftyp(hei|hev|mif1|msf1|avi).*" // HEIC, AVIF
          + "|\0{3}\f(JXL|jP ) .*|\u00ff\n.*"), // JPEG XL, JPEG 2000
  NO_IMAGE(".*");

  private static final int LONGEST = 16;

  private final Pattern magic;

  Format(String magic) {
    this.magic = Pattern.compile(magic, Pattern.DOTALL);
  }

  static Format of(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, LONGEST), ISO_8859_1);
    for (Format format : values()) {
      if (format.magic.matcher(start).matches()) {
        return format;
      }
    }
    throw new AssertionError("NO_IMAGE matches everything");
  }
}
