package autoannotation.adapters.torch;

import java.nio.file.Path;

/**
 * A model folder that cannot be used. The message names file, line and field, and says what to do.
 */
public final class InvalidModelException extends RuntimeException {

  InvalidModelException(Path file, String wrong) {
    super(file + ": " + wrong);
  }

  InvalidModelException(Path file, int line, String wrong) {
    super("%s, line %d: %s".formatted(file, line, wrong));
  }
}
