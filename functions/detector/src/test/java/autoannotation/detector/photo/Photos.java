package autoannotation.detector.photo;

import java.io.IOException;
import java.util.Objects;

/** The files of src/test/resources/photos. */
final class Photos {

  private Photos() {}

  static byte[] bytes(String name) throws IOException {
    try (var file = Photos.class.getResourceAsStream("/photos/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }
}
