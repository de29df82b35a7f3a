package autoannotation.local.services;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

/** The Lambda functions that a state machine can invoke. */
public interface FunctionHandlers {

  /** The handler of the function whose name, or ARN, is this. */
  RequestStreamHandler named(String name);
}
