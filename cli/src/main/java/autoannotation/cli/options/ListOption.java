package autoannotation.cli.options;

import java.util.ArrayList;
import java.util.List;

/** Reads an option that may be given several times, each time with commas. */
final class ListOption {

  private ListOption() {}

  static List<String> split(String option, List<String> values) {
    List<String> parts = new ArrayList<>();
    for (String value : values) {
      for (String part : value.split(",", -1)) {
        if (part.isBlank()) {
          throw new WrongCommandLineException(
              "%s: '%s' has an empty part.".formatted(option, value), "./annotate --help");
        }
        parts.add(part.strip());
      }
    }
    return List.copyOf(parts);
  }
}
