package autoannotation.local.states;

/** How an execution ended. */
public sealed interface Execution {

  record Succeeded(Object output) implements Execution {}

  record Failed(String error, String cause) implements Execution {}

  /** The machine's own {@code TimeoutSeconds} passed. */
  record TimedOut() implements Execution {}
}
