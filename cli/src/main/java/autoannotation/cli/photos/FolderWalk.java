package autoannotation.cli.photos;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the photos of one folder; {@code ours} are real paths that are not entered. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final Set<Path> ours;
  final List<Path> photos = new ArrayList<>();
  final List<Path> unreadable = new ArrayList<>();

  FolderWalk(Path root, Set<Path> ours) {
    this.root = root;
    this.ours = ours;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    boolean entered = folder.equals(root) || !(hidden(folder) || isOurs(folder));
    return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()
        && !hidden(file)
        && PhotoEnding.ends(file.getFileName().toString())) {
      photos.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    // a link to a folder above: its photos are found there
    if (!(e instanceof FileSystemLoopException) && !hidden(path)) {
      unreadable.add(path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) { // broke off in the middle
      unreadable.add(folder);
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isOurs(Path folder) throws IOException {
    return Files.isDirectory(folder) && ours.contains(folder.toRealPath());
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
