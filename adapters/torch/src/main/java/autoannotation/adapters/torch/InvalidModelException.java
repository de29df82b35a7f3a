package autoannotation.adapters.torch;

import java.nio.file.Path;

/** A model folder that can't be used. The message names file, line, field and what to do. */
public final class InvalidModelException extends RuntimeException {

  InvalidModelException(Path file, String wrong) {
    super(file + ": " + wrong);
  }

  InvalidModelException(Path file, int line, String wrong) {
    super("%s, line %d: %s".formatted(file, line, wrong));
  }
}
