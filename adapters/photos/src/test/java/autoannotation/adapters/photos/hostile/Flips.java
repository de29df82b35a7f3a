package autoannotation.adapters.photos.hostile;

import java.util.Random;
import java.util.stream.Stream;

/** Each seed with one wrong byte, and nonsense behind its first bytes. */
final class Flips {

  private static final int PLACES = 16;

  private Flips() {}

  static Stream<HostileFile> files() {
    Random random = new Random(4);
    Stream.Builder<HostileFile> files = Stream.builder();
    Seeds.all()
        .forEach(
            (name, whole) -> {
              for (int i = 0; i < PLACES; i++) {
                int at = random.nextInt(whole.length);
                byte[] wrong = whole.clone();
                wrong[at] ^= (byte) (1 + random.nextInt(255));
                files.add(HostileFile.of("byte-%d-wrong-%s".formatted(at, name), wrong));
              }
              byte[] noise = new byte[5000];
              random.nextBytes(noise);
              files.add(
                  HostileFile.of(
                      "noise-" + name,
                      Bytes.start().add(Bytes.head(whole, 16)).add(noise).bytes()));
            });
    return files.build();
  }
}
