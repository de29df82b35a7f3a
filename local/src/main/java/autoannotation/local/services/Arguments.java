package autoannotation.local.services;

import autoannotation.local.states.StatesError;
import java.util.HashMap;
import java.util.Map;

/**
 * A Task's arguments. What nobody read is refused by name: on AWS it would have meant something.
 */
final class Arguments {

  private final Map<String, Object> unread;

  Arguments(Map<String, Object> arguments) {
    unread = new HashMap<>(arguments);
  }

  /** The text of an argument; null when absent, which the SDK's builders accept. */
  String text(String name) {
    return (String) unread.remove(name);
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(unread.remove(name));
  }

  /** The texts of an argument by name; null when absent. */
  Map<String, String> texts(String name) {
    if (!unread.containsKey(name)) {
      return null;
    }
    Map<String, String> texts = new HashMap<>();
    object(name).forEach((key, value) -> texts.put(key, (String) value));
    return texts;
  }

  /** Empty when absent. */
  Map<String, Object> object(String name) {
    Object value = unread.remove(name);
    return value == null ? Map.of() : object(value);
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }

  void allRead() {
    if (!unread.isEmpty()) {
      throw new StatesError(
          "States.Runtime", "not known on one machine: arguments " + unread.keySet());
    }
  }
}
