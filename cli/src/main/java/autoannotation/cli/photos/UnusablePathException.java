package autoannotation.cli.photos;

import java.nio.file.Path;

/** A path of the command line that gives no photos. The message is for the person who typed it. */
public abstract sealed class UnusablePathException extends Exception {

  private UnusablePathException(String message) {
    super(message);
  }

  /** There is no file or folder at the path. */
  public static final class Missing extends UnusablePathException {
    Missing(Path path) {
      super("%s: there is no such file or folder.".formatted(path));
    }
  }

  /** It is a device, a pipe or the like. */
  public static final class NeitherFileNorFolder extends UnusablePathException {
    NeitherFileNorFolder(Path path) {
      super("%s is neither a file nor a folder.".formatted(path));
    }
  }

  /** The folder holds no photo, nor do the folders inside. */
  public static final class WithoutPhotos extends UnusablePathException {
    WithoutPhotos(Path folder) {
      super(
          "%s: this folder contains no photos; looked for %s."
              .formatted(folder, PhotoEnding.all()));
    }
  }

  /** The folder can't be looked into. */
  public static final class Unreadable extends UnusablePathException {
    Unreadable(Path folder) {
      super("%s: this folder can't be read.".formatted(folder));
    }
  }

  /** Two photos would have the same name in the data set. */
  public static final class SameKey extends UnusablePathException {
    SameKey(PhotoFile one, PhotoFile other) {
      super(
          "%s and %s would both have the key %s; name a folder that contains both instead."
              .formatted(one.file(), other.file(), one.key()));
    }
  }
}
