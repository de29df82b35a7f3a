package autoannotation.cli.photos;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The key of a photo: {@code inputs/}, the argument's own name, the way from there to the photo.
 */
final class Key {

  private Key() {}

  static String of(Path argument, Path photo) throws IOException {
    Stream<String> way = photo.equals(argument) ? Stream.of() : names(argument.relativize(photo));
    return Stream.concat(Stream.of("inputs"), Stream.concat(names(named(argument)), way))
        .collect(joining("/"));
  }

  /** The argument's last name; for {@code .}, {@code ..} and {@code /} that of the folder meant. */
  private static Path named(Path argument) throws IOException {
    Path last = argument.getFileName();
    boolean isName = last != null && !last.toString().matches("\\.{0,2}");
    Path name = isName ? last : argument.toRealPath().getFileName();
    return name == null ? Path.of("") : name;
  }

  private static Stream<String> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .filter(name -> !name.isEmpty());
  }
}
