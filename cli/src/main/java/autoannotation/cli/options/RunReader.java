package autoannotation.cli.options;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Reads the command line of {@code annotate run}. */
final class RunReader {

  private RunReader() {}

  static RunOptions read(ParseResult command, Values run) {
    List<String> paths = command.matchedPositionalValue(0, List.of());
    if (paths.isEmpty()) {
      throw new WrongCommandLineException(
          "run needs a photo or a folder with photos.", "./annotate run examples");
    }
    return new RunOptions(
        paths.stream().map(path -> Values.toPath("run", path)).toList(),
        run.path(Syntax.OUT, "annotations"),
        LimitsOption.read(Syntax.ACCEPT, run.list(Syntax.ACCEPT)),
        LimitsOption.read(Syntax.REVIEW, run.list(Syntax.REVIEW)),
        Optional.of(run.list(Syntax.CONCEPTS))
            .filter(values -> !values.isEmpty())
            .map(values -> ConceptsOption.read(Syntax.CONCEPTS, values)),
        run.text(Syntax.TASK),
        run.text(Syntax.USER),
        run.text(Syntax.MODEL),
        run.count(Syntax.MAXIMUM_BYTES, "52428800"),
        run.count(Syntax.MAXIMUM_PIXELS, "100000000"),
        run.path(Syntax.DATA, ".annotate"));
  }
}
