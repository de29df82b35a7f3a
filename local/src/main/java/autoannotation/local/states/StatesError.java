package autoannotation.local.states;

/** An error that a machine can name in {@code Retry} and {@code Catch}. */
public final class StatesError extends RuntimeException {

  static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";
  static final String QUERY_EVALUATION_ERROR = "States.QueryEvaluationError";
  static final String RUNTIME = "States.Runtime";
  static final String TASK_FAILED = "States.TaskFailed";
  static final String TIMEOUT = "States.Timeout";

  private final String error;
  private final String cause;

  /**
   * Makes the error that a machine sees.
   *
   * @param error its name, such as {@code S3.NoSuchKeyException}
   * @param cause what people read of it; null is kept as the empty text
   */
  public StatesError(String error, String cause) {
    super(error + ": " + cause);
    this.error = error;
    this.cause = cause == null ? "" : cause;
  }

  public String error() {
    return error;
  }

  public String cause() {
    return cause;
  }
}
