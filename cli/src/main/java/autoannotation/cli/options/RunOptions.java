package autoannotation.cli.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code annotate run} was asked to do. Whether the paths exist is not checked yet. An empty
 * option stands for the template's default.
 *
 * @param paths photos and folders, at least one
 * @param out where the results go
 * @param model the name of a folder of models/
 * @param data what is kept between runs
 */
public record RunOptions(
    List<Path> paths,
    Path out,
    Limits accept,
    Limits review,
    Optional<Concepts> concepts,
    Optional<String> task,
    Optional<String> user,
    Optional<String> model,
    Optional<String> maximumBytes,
    Optional<String> maximumPixels,
    Path data) {

  public RunOptions {
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("paths is empty");
    }
    paths = List.copyOf(paths);
  }

  /** The folders that a run writes. images/ on its own too, for a run with {@code --out .}. */
  public List<Path> ours() {
    return List.of(out, out.resolve("images"), data);
  }
}
