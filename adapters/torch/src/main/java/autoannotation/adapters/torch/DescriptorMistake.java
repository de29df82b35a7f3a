package autoannotation.adapters.torch;

import autoannotation.adapters.json.FieldLines;
import autoannotation.adapters.json.InvalidJsonException;
import java.nio.file.Path;

/** Adds the line of the field to a mistake in a descriptor. */
final class DescriptorMistake {

  private static final String REMEDY = " (docs/models.md explains every field)";

  private DescriptorMistake() {}

  static InvalidModelException of(Path file, byte[] json, InvalidJsonException e) {
    int line = e.line() > 0 ? e.line() : new FieldLines(json).of(field(e));
    return new InvalidModelException(file, line, e.getMessage() + REMEDY);
  }

  /** Messages of records start with the name of the invalid field. */
  private static String field(InvalidJsonException e) {
    String own = e.getMessage().substring(e.field().length()).replaceFirst("^: ", "");
    String field = e.field() + "." + own.replaceFirst("[^a-z0-9_].*", "");
    return field.replaceFirst("^\\.", "");
  }
}
