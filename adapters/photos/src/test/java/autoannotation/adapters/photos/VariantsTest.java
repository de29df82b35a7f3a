package autoannotation.adapters.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twelve photos in every format and variant, beside Pillow: files and expected pixels are made by
 * photos/make_variants.py.
 */
class VariantsTest {

  /** Of 255, in the mean over a photo's values. */
  private static final double TOLERANCE = 2;

  private static final String EXPECTED = ".rgb";
  private static final Map<String, byte[]> FILES = Photos.variants();
  private static final Map<String, Double> WORST = new TreeMap<>();

  static List<String> photos() {
    List<String> photos = new ArrayList<>(FILES.keySet());
    photos.removeIf(name -> name.endsWith(EXPECTED));
    return photos;
  }

  @AfterAll
  static void printTheWorst() {
    WORST.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(
            worst ->
                System.out.printf(
                    "%d photos, worst mean difference to Pillow: %.3f of 255 (%s)%n",
                    WORST.size(), worst.getValue(), worst.getKey()));
  }

  @ParameterizedTest
  @MethodSource("photos")
  void decode_everyVariant_isCloseToPillow(String name) throws Exception {
    Photo photo = new PhotoDecoder(10_000).decode(FILES.get(name));
    ByteBuffer expected = ByteBuffer.wrap(FILES.get(name + EXPECTED));
    assertEquals(expected.getShort(), photo.width());
    assertEquals(expected.getShort(), photo.height());
    double difference = meanDifference(photo, expected.slice());
    WORST.put(name, difference);
    assertTrue(difference <= TOLERANCE, () -> "mean difference " + difference);
  }

  @Test
  void files_everyVariant_hasTwelvePhotos() {
    long photoCount = photos().stream().map(name -> name.replaceAll("/.*", "")).distinct().count();
    assertEquals(12, photoCount);
    assertEquals(0, photos().size() % 12);
  }

  private static double meanDifference(Photo photo, ByteBuffer rgb) {
    byte[] bgr = ((DataBufferByte) photo.pixels().getRaster().getDataBuffer()).getData();
    assertEquals(rgb.limit(), bgr.length);
    long sum = 0;
    for (int i = 0; i < bgr.length; i++) {
      int channel = i % 3;
      sum += Math.abs((bgr[i] & 255) - (rgb.get(i - channel + 2 - channel) & 255));
    }
    return (double) sum / bgr.length;
  }
}
