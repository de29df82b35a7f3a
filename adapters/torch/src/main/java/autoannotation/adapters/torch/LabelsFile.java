package autoannotation.adapters.torch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Reads a labels file: one label in each line. */
final class LabelsFile {

  private LabelsFile() {}

  static List<String> read(ModelFolder folder) {
    String file = folder.descriptor().labels();
    String text = new String(folder.bytes("labels", file), UTF_8);
    List<String> names = text.lines().map(String::strip).toList();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!Labels.id(name).matches("[a-z0-9_.-]+")) {
        throw new InvalidModelException(
            folder.path(file),
            i + 1,
            "'%s' is not a valid label: use letters, digits, spaces, '.', '_' and '-'"
                .formatted(name));
      } else if (names.indexOf(name) < i) {
        throw new InvalidModelException(
            folder.path(file),
            i + 1,
            "'%s' is listed twice: each label is one class".formatted(name));
      }
    }
    return names;
  }
}
