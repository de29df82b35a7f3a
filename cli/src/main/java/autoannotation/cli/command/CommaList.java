package autoannotation.cli.command;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * One value of an option that takes several with commas between, and may be given several times.
 */
public record CommaList(List<String> parts) {

  public CommaList {
    parts = List.copyOf(parts);
  }

  /** Splits at commas; picocli would leave quoted commas alone and drop empty parts at the end. */
  public static CommaList of(String value) {
    List<String> parts = Stream.of(value.split(",", -1)).map(String::strip).toList();
    if (parts.contains("")) {
      throw new WrongValueException("'%s' has an empty part".formatted(value));
    }
    return new CommaList(parts);
  }

  /** The parts of all lists, in order. */
  public static List<String> join(List<CommaList> lists) {
    return lists.stream().flatMap(list -> list.parts.stream()).toList();
  }

  /** Converts an option's value for picocli. */
  public static final class CommaListConverter implements ITypeConverter<CommaList> {
    @Override
    public CommaList convert(String value) {
      return CommaList.of(value);
    }
  }
}
