package autoannotation.adapters.json;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the line of each field in a JSON text by its path, for example {@code input.mean}. */
public final class FieldLines {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Integer> lines = new HashMap<>();

  /** Indexes a text, which must be valid JSON. */
  public FieldLines(byte[] json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          String path = parser.streamReadContext().pathAsPointer().toString().substring(1);
          lines.put(path.replace('/', '.'), parser.currentTokenLocation().getLineNr());
        }
      }
    }
  }

  /**
   * Returns the line of a field; if it is missing, the line of the closest enclosing field, or 1.
   */
  public int of(String path) {
    if (lines.containsKey(path)) {
      return lines.get(path);
    }
    int dot = path.lastIndexOf('.');
    return dot < 0 ? 1 : of(path.substring(0, dot));
  }
}
