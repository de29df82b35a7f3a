package autoannotation.cli.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From the words of a command line to what they ask for. */
final class CommandLineReader {

  private CommandLineReader() {}

  static Request read(String... arguments) {
    ParseResult annotate;
    try {
      annotate = Syntax.commandLine().parseArgs(arguments);
    } catch (ParameterException e) {
      throw Misunderstanding.of(e);
    }
    if (annotate.isVersionHelpRequested()) {
      return new Request.Print(resource("version.txt"));
    }
    Optional<ParseResult> run =
        Optional.ofNullable(annotate.subcommand())
            .filter(command -> command.commandSpec().name().equals(Syntax.RUN))
            .filter(command -> !command.isUsageHelpRequested());
    return annotate.isUsageHelpRequested() || run.isEmpty()
        ? new Request.Print(resource("help.txt"))
        : new Request.Run(options(run.get()));
  }

  private static RunOptions options(ParseResult run) {
    List<String> paths = run.matchedPositionalValue(0, List.of());
    if (paths.isEmpty()) {
      throw new WrongCommandLineException(
          "run needs a photo or a folder with photos.", "./annotate run examples");
    }
    return new RunOptions(
        paths.stream().map(path -> path("run", path)).toList(),
        path(Syntax.OUT, text(run, Syntax.OUT).orElse("annotations")),
        LimitsOption.read(Syntax.ACCEPT, list(run, Syntax.ACCEPT)),
        LimitsOption.read(Syntax.REVIEW, list(run, Syntax.REVIEW)),
        Optional.of(list(run, Syntax.CONCEPTS))
            .filter(values -> !values.isEmpty())
            .map(values -> ConceptsOption.read(Syntax.CONCEPTS, values)),
        text(run, Syntax.TASK),
        text(run, Syntax.USER),
        text(run, Syntax.MODEL),
        count(run, Syntax.MAXIMUM_BYTES, "52428800"),
        count(run, Syntax.MAXIMUM_PIXELS, "100000000"),
        path(Syntax.DATA, text(run, Syntax.DATA).orElse(".annotate")));
  }

  private static List<String> list(ParseResult run, String option) {
    return run.matchedOptionValue(option, List.of());
  }

  private static Optional<String> text(ParseResult run, String option) {
    String value = run.matchedOptionValue(option, null);
    if (value != null && value.isBlank()) {
      throw new WrongCommandLineException(option + " is blank.", "./annotate --help");
    }
    return Optional.ofNullable(value);
  }

  private static Optional<String> count(ParseResult run, String option, String example) {
    Optional<String> value = text(run, option);
    if (value.isPresent() && !value.get().matches("[1-9]\\d{0,17}")) {
      throw new WrongCommandLineException(
          "%s: '%s' is not a whole number above 0.".formatted(option, value.get()),
          option + " " + example);
    }
    return value;
  }

  private static Path path(String option, String text) {
    if (text.isEmpty()) { // an unset variable of a script would otherwise mean this folder
      throw new WrongCommandLineException(option + ": a path is empty.", "./annotate run examples");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new WrongCommandLineException(
          "%s: '%s' can't be a path: %s.".formatted(option, text, e.getReason()),
          "LC_ALL=C.UTF-8 ./annotate run examples");
    }
  }

  private static String resource(String name) {
    try (InputStream in =
        CommandLineReader.class.getResourceAsStream("/autoannotation/cli/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
