package autoannotation.cli.photos;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/**
 * What a photo's name ends in. Also those that the detector refuses, so that none is lost unseen.
 */
final class PhotoEnding {

  private static final List<String> ENDINGS =
      List.of(
          "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "bmp", "tif", "tiff", "heic", "heif",
          "avif");

  private PhotoEnding() {}

  static boolean ends(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  static String all() {
    return ENDINGS.stream().map(ending -> "." + ending).collect(joining(" "));
  }
}
