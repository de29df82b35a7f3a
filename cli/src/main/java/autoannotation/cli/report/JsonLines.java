package autoannotation.cli.report;

import static java.util.stream.Collectors.joining;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.export.Export;
import java.util.stream.Stream;

/** Writes the lines of annotations.jsonl and inputs.jsonl. */
final class JsonLines {

  private JsonLines() {}

  static String annotations(Export export) {
    return lines(export.annotations().stream().map(AnnotationJson::of));
  }

  static String inputs(Export export) {
    return lines(export.inputs().stream().map(InputLine::of));
  }

  private static String lines(Stream<?> records) {
    return records.map(line -> Json.write(line) + "\n").collect(joining());
  }
}
