package autoannotation.detector.model;

import autoannotation.core.region.Concept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The concepts' names in the order of the network's classes. */
public record Labels(String model, List<String> names) {

  public Labels {
    names = List.copyOf(names);
  }

  static Labels read(Path folder, ModelDescriptor descriptor) {
    try {
      return new Labels(descriptor.id(), Files.readAllLines(folder.resolve(descriptor.labels())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The labels of a model's folder. */
  public static Labels read(Path folder) {
    return read(folder, ModelDescriptor.read(folder));
  }

  /** The concepts' ids in the order of the network's classes: names with '-' for each space. */
  public List<String> ids() {
    return names.stream().map(name -> name.replace(' ', '-')).toList();
  }

  String id(int index) {
    return names.get(index).replace(' ', '-');
  }

  Concept concept(int index, double value) {
    return new Concept(id(index), names.get(index), value);
  }

  NavigableSet<Integer> indexes(Optional<List<String>> ids) {
    return ids.map(asked -> asked.stream().map(this::index))
        .orElseGet(() -> IntStream.range(0, names.size()).boxed())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  int index(String id) {
    int index = ids().indexOf(id);
    if (index < 0) {
      throw new UnknownConceptException(id, model);
    }
    return index;
  }
}
