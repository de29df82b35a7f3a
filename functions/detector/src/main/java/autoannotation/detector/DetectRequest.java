package autoannotation.detector;

import autoannotation.adapters.s3.PhotoAddress;
import java.util.List;
import java.util.Optional;

/**
 * Which photo to look at, and for what. A version pins the read; without one an ETag does; {@code
 * concepts} absent: all that the model knows.
 */
public record DetectRequest(
    String bucket,
    String key,
    Optional<String> versionId,
    Optional<String> etag,
    Optional<List<String>> concepts) {

  public DetectRequest {
    concepts = concepts.map(List::copyOf);
  }

  PhotoAddress photo() {
    return new PhotoAddress(bucket, key, versionId, etag);
  }
}
