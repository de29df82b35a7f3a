package autoannotation.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {

  private static final InputId PHOTO = new InputId("inputs/a.jpg", "v1");
  private static final ModelVersion MODEL = new ModelVersion("coco", "0123456789ab");

  /**
   * By Python: {@code (int.from_bytes(hmac.new(key.encode(), id.encode(), 'sha256').digest()[:8])
   * >> 1) % 10**9 / 1e9}.
   */
  @ParameterizedTest
  @CsvSource({
    "a key,       0123456789abcdef0123456789abcdef, 0.548546558",
    "another key, 0123456789abcdef0123456789abcdef, 0.879847805",
    "a key,       da40a0686a7dcd03a846fccd83919e0d, 0.226488537",
    "clé,         3303ef2d8cf53e17604e9ff9c473a19d, 0.432343038",
  })
  void of_keyAndAnnotation_isTheNumberOfTheirHmac(String key, String id, double number) {
    assertEquals(number, new Draw(key).of(id));
    assertEquals(number, new Draw(key).of(id), "the same once more");
  }

  @Test
  void of_manyAnnotations_isUniform() {
    Draw draw = new Draw("a key");
    int[] counts = new int[20];
    ids(100_000).forEach(id -> counts[(int) (20 * draw.of(id))]++);
    double expected = 100_000 / 20.0;
    double chiSquare =
        IntStream.of(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    // the quantile 0.999 of chi-square with 19 degrees of freedom, from a table
    assertTrue(chiSquare < 43.82, "chi-square " + chiSquare);
  }

  @Test
  void of_anotherKey_isAnotherNumber() {
    Draw one = new Draw("a key");
    Draw other = new Draw("another key");
    double below = ids(10_000).filter(id -> one.of(id) < 0.5 && other.of(id) < 0.5).count();
    // a quarter if they have nothing to do with each other: 2500, four standard deviations of
    // sqrt(10000 x 1/4 x 3/4) = 43
    assertEquals(2500, below, 4.0 * 43);
  }

  private static Stream<String> ids(int count) {
    return IntStream.range(0, count)
        .mapToObj(index -> AnnotationId.of(PHOTO, MODEL, Integer.toString(index)));
  }
}
