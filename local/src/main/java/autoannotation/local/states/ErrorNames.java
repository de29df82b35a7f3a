package autoannotation.local.states;

import java.util.List;
import java.util.Set;

/** The {@code ErrorEquals} of a retrier or catcher. */
record ErrorNames(List<?> names) {

  private static final String ALL = "States.ALL";

  /** Errors that nothing matches but their own name. */
  private static final Set<String> TERMINAL =
      Set.of(StatesError.RUNTIME, StatesError.DATA_LIMIT_EXCEEDED);

  static ErrorNames read(Fields fields, boolean last) {
    List<?> names = fields.list("ErrorEquals");
    for (Object name : names) {
      if (!(name instanceof String)) {
        throw fields.wrong("has an ErrorEquals with something that is not an error name: " + name);
      }
    }
    if (names.contains(ALL) && !(last && names.size() == 1)) {
      throw fields.wrong("has to be the last, with States.ALL alone in its ErrorEquals");
    }
    return new ErrorNames(names);
  }

  boolean match(StatesError e) {
    return names.stream().anyMatch(name -> matches((String) name, e.error()));
  }

  private static boolean matches(String name, String error) {
    return switch (name) {
      case String same when same.equals(error) -> true;
      case ALL -> !TERMINAL.contains(error);
      case StatesError.TASK_FAILED ->
          !TERMINAL.contains(error) && !error.equals(StatesError.TIMEOUT);
      default -> false;
    };
  }
}
