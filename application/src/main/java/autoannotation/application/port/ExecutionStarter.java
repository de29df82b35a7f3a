package autoannotation.application.port;

/** Starts the state machine with a request that it has received before. */
public interface ExecutionStarter {

  /**
   * Starts an execution. The state machine itself keeps the request again if the execution fails.
   *
   * @param request the input of the execution, as JSON
   * @return whether it was started; false if the request is one that no execution can be started
   *     with
   * @throws UnreachableException if no execution can be started at this time
   */
  boolean start(String request) throws InterruptedException;
}
