package autoannotation.local.states;

import java.util.Map;
import java.util.Optional;

/** What a state leaves behind: the next one's scope, and its name unless the flow ends. */
record Step(Scope scope, Optional<String> next) {

  /** Output and Assign see the same variables: what is assigned is seen from the next state on. */
  static Step out(String state, Exit exit, Scope scope, Object otherwise) {
    Object output = exit.output().isPresent() ? exit.output().get().value(scope) : otherwise;
    PlainJson.bounded(output, "the output of state '" + state + "'");
    Scope next = scope.next(output);
    if (exit.assign().isEmpty()) {
      return new Step(next, exit.next());
    }
    Map<?, ?> assigned = exit.assign().get().value(scope, Map.class);
    PlainJson.bounded(assigned, "what state '" + state + "' assigns");
    return new Step(next.assign(assigned), exit.next());
  }
}
