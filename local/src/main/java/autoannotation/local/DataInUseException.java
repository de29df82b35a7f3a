package autoannotation.local;

import java.nio.file.Path;

/** Another run works in the data folder. */
public final class DataInUseException extends RuntimeException {

  DataInUseException(Path folder) {
    super("another run works in %s: wait for it, or use another data folder".formatted(folder));
  }
}
