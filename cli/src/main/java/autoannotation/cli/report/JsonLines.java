package autoannotation.cli.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.region.Region;
import java.util.List;
import java.util.stream.Stream;

/** The two data files. */
final class JsonLines {

  private JsonLines() {}

  static String annotations(List<AnnotatedInput> inputs) {
    return lines(
        inputs.stream()
            .flatMap(input -> input.annotations().stream())
            .filter(Annotation::exported)
            .sorted(
                comparing((Annotation annotation) -> annotation.inputId().key())
                    .thenComparing(annotation -> annotation.inputId().version())
                    .thenComparing(Annotation::region, Region.ORDER)
                    .thenComparing(Annotation::id))
            .map(AnnotationJson::of));
  }

  static String inputs(List<AnnotatedInput> inputs) {
    return lines(
        inputs.stream()
            .sorted(comparing((AnnotatedInput input) -> input.id().toString()))
            .map(InputLine::of));
  }

  private static String lines(Stream<?> records) {
    return records.map(line -> Json.write(line) + "\n").collect(joining());
  }
}
