package autoannotation.core.calibration;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the model says of 1,000 pet photographs, and whether it is right: the photo's label, and the
 * photo's highest value (one main animal a photo). Another file in the same form may be named by
 * {@code -Dpets=FILE}.
 */
record Pets(List<List<Box>> photos) {

  /** One region. */
  record Box(String concept, double value, boolean right) {}

  private record Row(String photo, String truth, String concept, double value) {}

  static Pets read() {
    List<Row> rows = lines().stream().skip(1).map(Pets::row).toList();
    return new Pets(
        rows.stream()
            .collect(groupingBy(Row::photo, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .map(Pets::photo)
            .toList());
  }

  private static List<Box> photo(List<Row> rows) {
    List<Row> found =
        rows.stream()
            .filter(row -> !row.concept.isEmpty())
            .sorted(comparingDouble(row -> -row.value))
            .toList();
    return IntStream.range(0, found.size())
        .mapToObj(
            index -> {
              Row row = found.get(index);
              return new Box(row.concept, row.value, index == 0 && row.concept.equals(row.truth));
            })
        .toList();
  }

  private static Row row(String line) {
    String[] fields = line.split(",", -1);
    return new Row(
        fields[0], fields[1], fields[2], fields[3].isEmpty() ? 0 : Double.parseDouble(fields[3]));
  }

  private static List<String> lines() {
    try {
      String other = System.getProperty("pets");
      Path file =
          other == null
              ? Path.of(Pets.class.getResource("pets-detections.csv").getPath())
              : Path.of(other);
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
