package autoannotation.local.states;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads flows: every target is there, every state is reached, every name is the only one. */
final class FlowReader {

  private final StateReader states;
  private final Set<String> names = new HashSet<>();

  FlowReader(Map<String, TaskResource> resources) {
    this.states = new StateReader(resources, this);
  }

  Flow read(Fields fields) {
    Map<String, State> read = new LinkedHashMap<>();
    fields
        .object("States")
        .forEach(
            (name, json) -> {
              if (!names.add((String) name)) {
                throw fields.wrong("has a second state of the name '" + name + "'");
              }
              read.put((String) name, states.read((String) name, json));
            });
    var flow = new Flow(fields.text("StartAt"), read);
    check(flow, fields);
    return flow;
  }

  private static void check(Flow flow, Fields fields) {
    Set<String> reached = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>();
    if (!flow.states().containsKey(flow.startAt())) {
      throw fields.wrong("has a StartAt that is not one of its states: " + flow.startAt());
    }
    ahead.add(flow.startAt());
    while (!ahead.isEmpty()) {
      State state = flow.states().get(ahead.remove());
      if (reached.add(state.name())) {
        state
            .exits()
            .forEach(exit -> exit.next().ifPresent(next -> ahead.add(target(next, state, flow))));
      }
    }
    for (String name : flow.states().keySet()) {
      if (!reached.contains(name)) {
        throw fields.wrong("never reaches state '" + name + "'");
      }
    }
  }

  private static String target(String next, State state, Flow flow) {
    if (!flow.states().containsKey(next)) {
      throw new UnsupportedDefinitionException(
          "state '%s' has a Next, Default or Catch to '%s', which is not a state of the same flow"
              .formatted(state.name(), next));
    }
    return next;
  }
}
