package autoannotation.cli.options;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** The values of a command's options. */
record Values(ParseResult command) {

  List<String> list(String option) {
    return command.matchedOptionValue(option, List.of());
  }

  boolean flag(String option) {
    return command.hasMatchedOption(option);
  }

  Optional<String> text(String option) {
    String value = command.matchedOptionValue(option, null);
    if (value != null && value.isBlank()) {
      throw new WrongCommandLineException(option + " is blank.", "./annotate --help");
    }
    return Optional.ofNullable(value);
  }

  String needed(String option, String example) {
    return text(option)
        .orElseThrow(() -> new WrongCommandLineException(option + " is missing.", example));
  }

  Optional<String> count(String option, String example) {
    Optional<String> value = text(option);
    if (value.isPresent() && !value.get().matches("[1-9]\\d{0,17}")) {
      throw new WrongCommandLineException(
          "%s: '%s' is not a whole number above 0.".formatted(option, value.get()),
          option + " " + example);
    }
    return value;
  }

  /** A whole number that is not below 0, and small. */
  Optional<Integer> number(String option, int most, String example) {
    Optional<String> value = text(option);
    if (value.isPresent()
        && (!value.get().matches("\\d{1,9}") || Integer.parseInt(value.get()) > most)) {
      throw new WrongCommandLineException(
          "%s: '%s' is not a whole number from 0 to %d.".formatted(option, value.get(), most),
          option + " " + example);
    }
    return value.map(Integer::valueOf);
  }

  /** One of a few words, in letters of either case. */
  <E extends Enum<E>> Optional<E> word(String option, Class<E> words) {
    return text(option)
        .map(
            value ->
                Stream.of(words.getEnumConstants())
                    .filter(word -> word.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new WrongCommandLineException(
                                "%s can't be '%s'.".formatted(option, value),
                                option + " " + names(words))));
  }

  Path path(String option, String otherwise) {
    return toPath(option, text(option).orElse(otherwise));
  }

  static Path toPath(String option, String text) {
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

  private static <E extends Enum<E>> String names(Class<E> words) {
    return String.join(
        " or ",
        Stream.of(words.getEnumConstants())
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .toList());
  }
}
