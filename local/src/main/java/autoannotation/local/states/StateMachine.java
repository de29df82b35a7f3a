package autoannotation.local.states;

import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** A definition that was read and found right. Any number of executions may run at once. */
public final class StateMachine {

  private static final Set<String> FIELDS =
      Set.of("QueryLanguage", "StartAt", "States", "TimeoutSeconds");

  private final String name;
  private final Flow flow;
  private final Optional<Duration> limit;
  private final Interpreter interpreter;
  private final Visits visits;

  private StateMachine(
      String name, Flow flow, Optional<Duration> limit, Interpreter interpreter, Visits visits) {
    this.name = name;
    this.flow = flow;
    this.limit = limit;
    this.interpreter = interpreter;
    this.visits = visits;
  }

  /** The same as the other, with nobody who watches. */
  public static StateMachine of(
      String name, String definition, Map<String, TaskResource> resources, Pace pace) {
    return of(name, definition, resources, pace, Visits.NOBODY);
  }

  /**
   * Reads a definition.
   *
   * @param resources what stands behind each {@code Resource}
   * @param pace how pauses and time limits pass: {@code Thread::sleep}, or less in tests
   * @throws UnsupportedDefinitionException naming the state and the field that we don't run
   */
  public static StateMachine of(
      String name,
      String definition,
      Map<String, TaskResource> resources,
      Pace pace,
      Visits visits) {
    var machine = new Fields("machine '" + name + "'", parse(definition), FIELDS);
    if (!machine.text("QueryLanguage").equals("JSONata")) {
      throw machine.wrong("has a QueryLanguage that is not JSONata");
    }
    double seconds = machine.number("TimeoutSeconds", 1, 0);
    Optional<Duration> limit =
        seconds == 0 ? Optional.empty() : Optional.of(pace.limit(Threads.seconds(seconds)));
    Flow flow = new FlowReader(Map.copyOf(resources)).read(machine);
    return new StateMachine(name, flow, limit, new Interpreter(pace, visits), visits);
  }

  private static Object parse(String definition) {
    try {
      return Json.read(definition, Object.class);
    } catch (InvalidJsonException e) {
      throw new UnsupportedDefinitionException("definition is not valid JSON: " + e.getMessage());
    }
  }

  /**
   * Runs the machine to its end.
   *
   * @param input JSON as maps, lists, strings, numbers, booleans and null
   * @throws InterruptedException when the caller is interrupted; branches and tasks have ended then
   */
  public Execution execute(Map<String, Object> input, String executionName)
      throws InterruptedException {
    Object plain = PlainJson.plain(input);
    Scope start = Scope.of(plain, context(plain, executionName), visits);
    try {
      return new Execution.Succeeded(Threads.one(() -> run(start), limit));
    } catch (StatesError e) {
      return new Execution.Failed(e.error(), e.cause());
    } catch (TimeoutException e) {
      return new Execution.TimedOut();
    }
  }

  private Object run(Scope start) throws InterruptedException {
    PlainJson.bounded(start.input(), "the input of the execution");
    return interpreter.walk(flow, start);
  }

  private Map<String, Object> context(Object input, String executionName) {
    String arn = "arn:aws:states:local:000000000000:";
    Map<String, Object> execution = new LinkedHashMap<>();
    execution.put("Id", arn + "express:" + name + ":" + executionName);
    execution.put("Input", input);
    execution.put("Name", executionName);
    execution.put("StartTime", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    execution.put("RedriveCount", 0);
    return Map.of(
        "Execution",
        execution,
        "StateMachine",
        Map.of("Id", arn + "stateMachine:" + name, "Name", name));
  }
}
