package autoannotation.adapters.photos.hostile;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each seed, cut at 64 points. */
final class Truncations {

  static final int POINTS = 64;

  private Truncations() {}

  static Stream<HostileFile> files() {
    return Seeds.all().entrySet().stream()
        .flatMap(
            seed ->
                IntStream.range(0, POINTS).mapToObj(i -> cut(seed.getKey(), seed.getValue(), i)));
  }

  private static HostileFile cut(String name, byte[] whole, int point) {
    int length = whole.length * point / POINTS;
    return HostileFile.of("cut-%02d-%s".formatted(point, name), Bytes.head(whole, length));
  }
}
