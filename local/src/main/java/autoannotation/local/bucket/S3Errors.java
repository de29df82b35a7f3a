package autoannotation.local.bucket;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Errors as S3 makes them: class, status, code and message. */
final class S3Errors {

  private S3Errors() {}

  static S3Exception noSuchBucket() {
    String message = "The specified bucket does not exist";
    return fill(NoSuchBucketException.builder(), 404, "NoSuchBucket", message);
  }

  static S3Exception noSuchKey() {
    String message = "The specified key does not exist.";
    return fill(NoSuchKeyException.builder(), 404, "NoSuchKey", message);
  }

  static S3Exception noSuchVersion() {
    String message = "The specified version does not exist.";
    return fill(S3Exception.builder(), 404, "NoSuchVersion", message);
  }

  static S3Exception preconditionFailed() {
    String message = "At least one of the pre-conditions you specified did not hold";
    return fill(S3Exception.builder(), 412, "PreconditionFailed", message);
  }

  private static S3Exception fill(
      S3Exception.Builder builder, int status, String code, String message) {
    var details =
        AwsErrorDetails.builder().serviceName("S3").errorCode(code).errorMessage(message).build();
    return (S3Exception) builder.awsErrorDetails(details).statusCode(status).build();
  }
}
