package autoannotation.local.services;

import autoannotation.local.states.StatesError;
import autoannotation.local.states.TaskResource;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** {@code arn:aws:states:::aws-sdk:s3:headObject}. */
public record S3HeadObject(S3Client s3) implements TaskResource {

  @Override
  public Object run(Map<String, Object> arguments) {
    Arguments given = new Arguments(arguments);
    HeadObjectRequest request =
        HeadObjectRequest.builder()
            .bucket(given.text("Bucket"))
            .key(given.text("Key"))
            .versionId(given.text("VersionId"))
            .build();
    given.allRead();
    try {
      return result(s3.headObject(request));
    } catch (SdkException e) {
      throw new StatesError("S3." + e.getClass().getSimpleName(), e.getMessage());
    }
  }

  private static Map<String, Object> result(HeadObjectResponse head) {
    Map<String, Object> result = new HashMap<>();
    result.put("ContentLength", head.contentLength());
    result.put("ETag", head.eTag());
    result.put("LastModified", head.lastModified().toString());
    if (head.versionId() != null) {
      result.put("VersionId", head.versionId());
    }
    return result;
  }
}
