package autoannotation.local.states;

import java.util.Optional;
import java.util.Set;

/** A catcher: the errors that it catches, and the way out of the state. */
record Catcher(ErrorNames errors, Exit exit) {

  static final Set<String> FIELDS = Set.of("ErrorEquals", "Next", "Output", "Assign");

  static Catcher read(Fields fields, boolean last) {
    return new Catcher(
        ErrorNames.read(fields, last), Exit.read(fields, Optional.of(fields.text("Next"))));
  }
}
