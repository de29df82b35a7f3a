package autoannotation.cli.photos;

import java.nio.file.Path;
import java.util.List;

/**
 * What the paths of a command line stand for.
 *
 * @param photos sorted by key, no key twice; never empty
 * @param unreadable folders that could not be looked into
 */
public record FoundPhotos(List<PhotoFile> photos, List<Path> unreadable) {

  public FoundPhotos {
    photos = List.copyOf(photos);
    unreadable = List.copyOf(unreadable);
  }
}
