package autoannotation.local;

import java.util.Map;

/** The event that the bucket sends to EventBridge; keys arrive plain. */
public final class ObjectCreated {

  private ObjectCreated() {}

  public static Map<String, Object> event(String bucket, String key, String versionId) {
    return Map.of(
        "version", "0",
        "detail-type", "Object Created",
        "source", "aws.s3",
        "detail",
            Map.of(
                "version",
                "0",
                "bucket",
                Map.of("name", bucket),
                "object",
                Map.of("key", key, "version-id", versionId),
                "reason",
                "PutObject"));
  }
}
