package autoannotation.local;

import java.nio.file.Path;

/** A folder that can't hold the data of a run. */
public final class UnusableDataException extends RuntimeException {

  UnusableDataException(Path folder, String why) {
    super("the data folder %s can't be used: %s".formatted(folder, why));
  }
}
