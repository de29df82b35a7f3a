package autoannotation.local.states;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one state, strictly. */
final class StateReader {

  private final Map<String, TaskResource> resources;
  private final FlowReader flows;

  StateReader(Map<String, TaskResource> resources, FlowReader flows) {
    this.resources = resources;
    this.flows = flows;
  }

  State read(String name, Object json) {
    String place = "state '" + name + "'";
    Object type = json instanceof Map<?, ?> fields ? fields.get("Type") : null;
    Set<String> known = StateFields.of(String.valueOf(type));
    if (known.isEmpty()) {
      throw new UnsupportedDefinitionException(
          place + " has the Type " + type + ", which is not supported");
    }
    var state = new Fields(place, json, known);
    return switch (state.text("Type")) {
      case "Pass" -> new State.Pass(name, Exit.nextOrEnd(state));
      case "Succeed" -> new State.Succeed(name, Exit.read(state, Optional.empty()));
      case "Fail" ->
          new State.Fail(
              name, state.template("Error", String.class), state.template("Cause", String.class));
      case "Choice" -> choice(name, state);
      case "Task" -> task(name, state);
      case "Parallel" -> parallel(name, state);
      default -> map(name, state);
    };
  }

  private static State choice(String name, Fields state) {
    List<State.Rule> rules = state.each("Choices", StateFields.RULE, (rule, _) -> rule(rule));
    return new State.Choice(name, rules, Exit.read(state, Optional.of(state.text("Default"))));
  }

  private static State.Rule rule(Fields rule) {
    return new State.Rule(
        rule.template("Condition", Boolean.class), Exit.read(rule, Optional.of(rule.text("Next"))));
  }

  private State task(String name, Fields state) {
    String resource = state.text("Resource");
    if (!resources.containsKey(resource)) {
      throw state.wrong("has the Resource " + resource + ", which is not supported");
    }
    Optional<Payload> timeout =
        state.has("TimeoutSeconds")
            ? Optional.of(state.template("TimeoutSeconds", Number.class))
            : Optional.empty();
    return new State.TaskState(
        name,
        resources.get(resource),
        state.template("Arguments"),
        timeout,
        Exit.nextOrEnd(state),
        retriers(state),
        catchers(state));
  }

  private State parallel(String name, Fields state) {
    return new State.Parallel(
        name,
        state.optional("Arguments"),
        state.each("Branches", StateFields.FLOW, (branch, _) -> flows.read(branch)),
        Exit.nextOrEnd(state),
        retriers(state),
        catchers(state));
  }

  private State map(String name, Fields state) {
    return new State.MapState(
        name,
        state.template("Items", List.class),
        state.optional("ItemSelector"),
        state.has("MaxConcurrency")
            ? state.template("MaxConcurrency", Number.class)
            : new Payload.Constant(0),
        flows.read(processor(state)),
        Exit.nextOrEnd(state),
        retriers(state),
        catchers(state));
  }

  private static Fields processor(Fields state) {
    Fields processor = state.fields("ItemProcessor", StateFields.PROCESSOR);
    if (processor.has("ProcessorConfig")) {
      String mode = processor.fields("ProcessorConfig", StateFields.CONFIG).text("Mode");
      if (!mode.equals("INLINE")) {
        throw processor.wrong("has the Mode " + mode + ", which is not supported");
      }
    }
    return processor;
  }

  private static List<Retrier> retriers(Fields state) {
    return state.has("Retry") ? state.each("Retry", Retrier.FIELDS, Retrier::read) : List.of();
  }

  private static List<Catcher> catchers(Fields state) {
    return state.has("Catch") ? state.each("Catch", Catcher.FIELDS, Catcher::read) : List.of();
  }
}
