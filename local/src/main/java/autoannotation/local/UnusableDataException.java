package autoannotation.local;

import java.nio.file.Path;

/** Thrown when a folder can't hold the data of a run. The message says why, and what to do. */
public final class UnusableDataException extends RuntimeException {

  UnusableDataException(Path folder, String why) {
    super("the data folder %s can't be used: %s".formatted(folder, why));
  }
}
