package autoannotation.cli.photos;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the photos that the paths of a command line stand for: a file named is taken whatever its
 * name; in a folder all photos are, at any depth, links followed, hidden ones left out. A photo's
 * key is {@code inputs/} and its path from the folder that holds the argument.
 */
public final class PhotoFinder {

  private final Set<Path> ours = new HashSet<>();
  private final Map<String, PhotoFile> byKey = new TreeMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Path> unreadable = new ArrayList<>();

  private PhotoFinder() {}

  /**
   * Looks for photos.
   *
   * @param ours folders that this command writes; they need not be there. What is in them is not
   *     taken, except when it is named
   */
  public static FoundPhotos find(List<Path> paths, List<Path> ours)
      throws UnusablePathException, IOException {
    PhotoFinder finder = new PhotoFinder();
    for (Path folder : ours) {
      if (Files.isDirectory(folder)) {
        finder.ours.add(folder.toRealPath());
      }
    }
    for (Path path : paths) {
      finder.look(path);
    }
    return new FoundPhotos(List.copyOf(finder.byKey.values()), finder.unreadable);
  }

  private void look(Path path) throws UnusablePathException, IOException {
    if (Files.isDirectory(path)) {
      lookInto(path);
    } else if (Files.isRegularFile(path)) {
      add(path, Key.of(path, path));
    } else if (Files.exists(path)) {
      throw new UnusablePathException.NeitherFileNorFolder(path);
    } else {
      throw new UnusablePathException.Missing(path);
    }
  }

  private void lookInto(Path folder) throws UnusablePathException, IOException {
    FolderWalk walk = new FolderWalk(folder, ours);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    if (walk.unreadable.contains(folder)) {
      throw new UnusablePathException.Unreadable(folder);
    }
    if (walk.photos.isEmpty()) {
      throw new UnusablePathException.WithoutPhotos(folder);
    }
    unreadable.addAll(walk.unreadable);
    for (Path photo : walk.photos) {
      add(photo, Key.of(folder, photo));
    }
  }

  private void add(Path file, String key) throws UnusablePathException, IOException {
    // the folder's real path and the file's own name: a linked photo is a photo of its own
    Path parent = file.toAbsolutePath().getParent();
    if (!seen.add(parent.toRealPath().resolve(file.getFileName()))) {
      return;
    }
    PhotoFile photo = new PhotoFile(file, key);
    PhotoFile before = byKey.putIfAbsent(key, photo);
    if (before != null) {
      throw new UnusablePathException.SameKey(before, photo);
    }
  }
}
