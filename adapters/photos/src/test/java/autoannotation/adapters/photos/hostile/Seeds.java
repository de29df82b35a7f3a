package autoannotation.adapters.photos.hostile;

import autoannotation.adapters.photos.Photos;
import java.util.Map;
import java.util.TreeMap;

/** Whole photos, of which hostile files are made: one of each format and kind of compression. */
final class Seeds {

  private static final Map<String, byte[]> VARIANTS = Photos.variants();

  static final String JPEG = "jpeg-baseline.jpg";
  static final String PROGRESSIVE = "jpeg-progressive.jpg";
  static final String PNG = "png.png";
  static final String PALETTE = "png-palette.png";
  static final String WEBP = "webp-lossy.webp";
  static final String LOSSLESS = "webp-lossless.webp";
  static final String GIF = "gif.gif";

  private Seeds() {}

  static byte[] bytes(String name) {
    return VARIANTS.get("chelsea/" + name).clone();
  }

  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new TreeMap<>();
    for (String name :
        new String[] {
          JPEG,
          PROGRESSIVE,
          "jpeg-cmyk-adobe.jpg",
          "jpeg-orientation-6.jpg",
          PNG,
          PALETTE,
          "png-interlaced.png",
          WEBP,
          LOSSLESS,
          "webp-animated.webp",
          "webp-orientation-8.webp",
          GIF,
          "gif-interlaced.gif",
          "gif-animated.gif"
        }) {
      all.put(name, bytes(name));
    }
    return all;
  }
}
