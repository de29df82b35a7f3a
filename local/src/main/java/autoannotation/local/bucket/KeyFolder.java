package autoannotation.local.bucket;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of a key: one folder for each of its segments. */
final class KeyFolder {

  static final String INCOMING = ".incoming";

  /** What no operating system of ours lets a name exceed. */
  private static final int BYTES = 255;

  private KeyFolder() {}

  /**
   * Finds the folder.
   *
   * @throws IllegalArgumentException naming the key that can't be a path here
   */
  static Path of(Path bucket, String key) {
    if (key.equals(INCOMING) || key.startsWith(INCOMING + "/")) {
      throw refused(key, "is where files arrive");
    }
    Path folder = bucket;
    for (String segment : key.split("/", -1)) {
      folder = folder.resolve(name(segment, key));
    }
    return folder;
  }

  /** The inverse of {@link #of}. */
  static String key(Path folder) {
    List<String> segments = new ArrayList<>();
    folder.forEach(name -> segments.add(name.toString().replaceFirst("^@@", "@")));
    return String.join("/", segments);
  }

  private static Path name(String segment, String key) {
    if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
      throw refused(key, "has an empty, . or .. segment");
    }
    // a single @ starts the names of our own files
    String name = segment.startsWith("@") ? "@" + segment : segment;
    if (name.getBytes(StandardCharsets.UTF_8).length > BYTES) {
      throw refused(key, "has a segment that is longer than " + BYTES + " bytes");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw refused(key, "is not a valid path: " + e.getReason());
    }
  }

  private static IllegalArgumentException refused(String key, String why) {
    return new IllegalArgumentException("key " + why + ": " + key);
  }
}
