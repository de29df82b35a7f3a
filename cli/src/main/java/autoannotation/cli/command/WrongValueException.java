package autoannotation.cli.command;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What is wrong with a value. Which option it was given to is known to the caller. */
public final class WrongValueException extends RuntimeException {

  private final List<String> examples;

  /**
   * What is wrong, and values to use instead.
   *
   * @param wrong the rest of a sentence that begins with the option's name and a colon
   */
  public WrongValueException(String wrong, String... examples) {
    super(wrong);
    this.examples = List.of(examples);
  }

  /** This error as a complete message about an option. */
  public WrongCommandLineException of(String option) {
    return new WrongCommandLineException(
        "%s: %s.".formatted(option, getMessage()),
        examples.stream().map(example -> option + " " + example).collect(joining(" or ")));
  }

  boolean hasExamples() {
    return !examples.isEmpty();
  }
}
