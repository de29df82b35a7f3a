package autoannotation.cli.options;

import java.util.List;

/** Reads the values of {@code --concepts}: {@code cat,dog}, or {@code all} alone. */
final class ConceptsOption {

  private ConceptsOption() {}

  static Concepts read(String option, List<String> values) {
    List<String> ids = ListOption.split(option, values).stream().distinct().toList();
    if (!ids.contains("all")) {
      return new Concepts.Listed(ids);
    }
    if (ids.size() > 1) {
      throw new WrongCommandLineException(
          "%s: 'all' stands alone, not in '%s'.".formatted(option, String.join(",", ids)),
          option + " all");
    }
    return new Concepts.All();
  }
}
