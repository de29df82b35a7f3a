package autoannotation.cli.command;

import picocli.CommandLine.ITypeConverter;

/** Reads whole numbers within bounds. */
public abstract class WholeNumber implements ITypeConverter<Integer> {

  private final int least;
  private final int most;
  private final String what;
  private final String[] examples;

  /**
   * Numbers from 0.
   *
   * @param what the kind of number, in a sentence: {@code a port from 0 to 65535}
   */
  protected WholeNumber(int most, String what, String... examples) {
    this(0, most, what, examples);
  }

  /**
   * Numbers from {@code least}, which is at least 0.
   *
   * @param what the kind of number, in a sentence: {@code a port from 0 to 65535}
   */
  protected WholeNumber(int least, int most, String what, String... examples) {
    this.least = least;
    this.most = most;
    this.what = what;
    this.examples = examples;
  }

  @Override
  public final Integer convert(String value) {
    int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw new WrongValueException("'%s' is not %s".formatted(value, what), examples);
    }
    return number;
  }
}
