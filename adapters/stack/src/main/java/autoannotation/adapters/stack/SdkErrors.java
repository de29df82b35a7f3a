package autoannotation.adapters.stack;

import autoannotation.application.port.UnreachableException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Says in one line why AWS could not be asked. */
final class SdkErrors {

  private SdkErrors() {}

  /** The error to throw for something of the stack, such as {@code the stack pets}. */
  static UnreachableException unreachable(String what, SdkException e) {
    return new UnreachableException("%s can't be reached: %s".formatted(what, reason(e)), e);
  }

  private static String reason(SdkException e) {
    String message =
        e instanceof AwsServiceException service && service.awsErrorDetails() != null
            ? service.awsErrorDetails().errorMessage()
            : e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow();
  }
}
