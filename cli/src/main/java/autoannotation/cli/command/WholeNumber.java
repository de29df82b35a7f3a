package autoannotation.cli.command;

import picocli.CommandLine.ITypeConverter;

/** Reads whole numbers within bounds. */
public abstract class WholeNumber implements ITypeConverter<Integer> {

  private final int most;
  private final String what;
  private final String[] examples;

  /**
   * Numbers from 0.
   *
   * @param what the kind of number, in a sentence: {@code a port from 0 to 65535}
   */
  protected WholeNumber(int most, String what, String... examples) {
    this.most = most;
    this.what = what;
    this.examples = examples;
  }

  @Override
  public final Integer convert(String value) {
    if (!value.matches("\\d{1,9}") || Integer.parseInt(value) > most) {
      throw new WrongValueException("'%s' is not %s".formatted(value, what), examples);
    }
    return Integer.valueOf(value);
  }
}
