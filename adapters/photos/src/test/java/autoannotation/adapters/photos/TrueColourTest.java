package autoannotation.adapters.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.Json;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decoder beside Pillow: photos and expected values are made by photos/make_photos.py. */
class TrueColourTest {

  record Expected(int width, int height, String rgb) {}

  static final class ByPhoto extends TreeMap<String, Expected> {}

  static Stream<String> photos() {
    return expected().keySet().stream();
  }

  private static ByPhoto expected() {
    return Json.read(Photos.bytes("expected.json"), ByPhoto.class);
  }

  @ParameterizedTest
  @MethodSource("photos")
  void decode_photo_equalsPillowPixelByPixel(String name) throws Exception {
    Photo photo = new PhotoDecoder(1000).decode(Photos.bytes(name));
    Expected expected = expected().get(name);
    assertEquals(expected, new Expected(photo.width(), photo.height(), rgb(photo)));
  }

  private static String rgb(Photo photo) {
    var pixels = new StringBuilder();
    for (int y = 0; y < photo.height(); y++) {
      for (int x = 0; x < photo.width(); x++) {
        int rgb = photo.pixels().getRGB(x, y); // exact for this type of image
        pixels.append(HexFormat.of().toHexDigits(rgb & 0xffffff, 6));
      }
    }
    return pixels.toString();
  }
}
