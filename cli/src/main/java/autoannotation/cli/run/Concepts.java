package autoannotation.cli.run;

import autoannotation.cli.command.CommaList;
import autoannotation.cli.command.WrongValueException;
import java.util.List;

/** The value of {@code --concepts}. */
sealed interface Concepts {

  /** All concepts that the model knows. */
  record All() implements Concepts {}

  /** These ids, each once, in the order given; whether the model knows them is not checked yet. */
  record Listed(List<String> ids) implements Concepts {
    public Listed {
      ids = List.copyOf(ids);
    }
  }

  /**
   * From {@code cat,dog}, or {@code all} alone.
   *
   * @throws WrongValueException when others stand beside {@code all}
   */
  static Concepts of(List<CommaList> values) {
    List<String> ids = CommaList.join(values).stream().distinct().toList();
    if (!ids.contains("all")) {
      return new Listed(ids);
    }
    if (ids.size() > 1) {
      throw new WrongValueException(
          "'all' can't be combined with other concepts in '%s'".formatted(String.join(",", ids)),
          "all");
    }
    return new All();
  }
}
