package autoannotation.local.states;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way out of a state.
 *
 * @param output what the state puts out, if it says so
 * @param assign an object of variables, seen from the next state on
 * @param next empty at the end of a flow
 */
record Exit(Optional<Payload> output, Optional<Payload> assign, Optional<String> next) {

  /** Reads the exit of a state that either has a Next or is an End. */
  static Exit nextOrEnd(Fields state) {
    if (state.has("Next") == state.has("End")) {
      throw state.wrong("has to have either Next or End");
    }
    if (state.has("End") && !state.value("End").equals(true)) {
      throw state.wrong("has an End that is not true");
    }
    return read(state, state.has("Next") ? Optional.of(state.text("Next")) : Optional.empty());
  }

  static Exit read(Fields fields, Optional<String> next) {
    if (fields.has("Assign")) {
      fields.object("Assign").keySet().forEach(name -> check((String) name, fields));
    }
    return new Exit(fields.optional("Output"), fields.optional("Assign"), next);
  }

  private static void check(String variable, Fields fields) {
    if (!variable.matches("[A-Za-z][A-Za-z0-9_]*") || variable.equals("states")) {
      throw fields.wrong("assigns to " + variable + ", which is not a valid variable name");
    }
  }

  static List<Exit> all(Exit first, Stream<Exit> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }
}
