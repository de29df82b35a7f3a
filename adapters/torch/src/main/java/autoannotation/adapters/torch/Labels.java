package autoannotation.adapters.torch;

import autoannotation.core.region.Concept;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of the concepts in the order of the classes of the network. */
public record Labels(String model, List<String> names) {

  public Labels {
    names = List.copyOf(names);
  }

  /**
   * Reads the labels of a model.
   *
   * @throws InvalidModelException naming the line of an invalid label
   */
  public static Labels read(ModelFolder folder) {
    return new Labels(folder.descriptor().id(), LabelsFile.read(folder));
  }

  /** The ids of the concepts in the order of the classes of the network. */
  public List<String> ids() {
    return names.stream().map(Labels::id).toList();
  }

  /** The id of a concept: its name in lower case with a hyphen for each space. */
  static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  Concept concept(int index, double value) {
    return new Concept(id(names.get(index)), names.get(index), value);
  }

  NavigableSet<Integer> indexes(Optional<List<String>> ids) {
    return ids.map(asked -> asked.stream().map(this::index))
        .orElseGet(() -> IntStream.range(0, names.size()).boxed())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<Integer> indexes(List<String> ids) {
    return ids.stream().map(this::index).toList();
  }

  int index(String id) {
    int index = ids().indexOf(id);
    if (index < 0) {
      throw new UnknownConceptException(id, model);
    }
    return index;
  }
}
