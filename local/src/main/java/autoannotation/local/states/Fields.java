package autoannotation.local.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one object of a definition: what is missing, unknown or wrong is named. */
final class Fields {

  private final String place;
  private final Map<?, ?> json;

  /**
   * Takes an object that may have these fields and a Comment, and no others.
   *
   * @param place what messages call the object
   */
  Fields(String place, Object json, Set<String> known) {
    this.place = place;
    if (!(json instanceof Map<?, ?> fields)) {
      throw wrong("is not an object");
    }
    this.json = fields;
    for (Object name : fields.keySet()) {
      if (!known.contains(name) && !name.equals("Comment")) {
        throw wrong("has the field " + name + ", which is not supported");
      }
    }
  }

  UnsupportedDefinitionException wrong(String what) {
    return new UnsupportedDefinitionException(place + " " + what);
  }

  boolean has(String field) {
    return json.containsKey(field);
  }

  Object value(String field) {
    if (!json.containsKey(field)) {
      throw wrong("has no " + field);
    }
    return json.get(field);
  }

  private <T> T value(String field, Class<T> kind) {
    Object value = value(field);
    if (!kind.isInstance(value)) {
      throw wrong("has a " + field + " that is not a " + kind.getSimpleName() + ": " + value);
    }
    return kind.cast(value);
  }

  String text(String field) {
    return value(field, String.class);
  }

  List<?> list(String field) {
    List<?> list = value(field, List.class);
    if (list.isEmpty()) {
      throw wrong("has an empty " + field);
    }
    return list;
  }

  Map<?, ?> object(String field) {
    return value(field, Map.class);
  }

  /** A number that is at least {@code min}; {@code otherwise} if it isn't there. */
  double number(String field, double min, double otherwise) {
    if (!has(field)) {
      return otherwise;
    }
    double number = value(field, Number.class).doubleValue();
    if (!(number >= min)) {
      throw wrong("has a " + field + " that is less than " + min + ": " + number);
    }
    return number;
  }

  Payload template(String field) {
    return Payload.read(value(field), field + " of " + place);
  }

  Optional<Payload> optional(String field) {
    return has(field) ? Optional.of(template(field)) : Optional.empty();
  }

  /** An expression, or a value of this kind. */
  Payload template(String field, Class<?> kind) {
    Payload template = template(field);
    if (template instanceof Payload.Constant) {
      value(field, kind);
    }
    return template;
  }

  Fields fields(String field, Set<String> known) {
    return new Fields(field + " of " + place, value(field), known);
  }

  /** Reads one object of a list. */
  interface ElementReader<T> {
    T read(Fields element, boolean last);
  }

  /** Reads each object of a list, in order. */
  <T> List<T> each(String field, Set<String> known, ElementReader<T> reader) {
    List<?> list = list(field);
    List<T> read = new ArrayList<>();
    for (Object json : list) {
      String name = "%s[%d] of %s".formatted(field, read.size(), place);
      read.add(reader.read(new Fields(name, json, known), read.size() == list.size() - 1));
    }
    return read;
  }
}
