package autoannotation.detector;

import autoannotation.adapters.s3.PhotoAddress;
import autoannotation.core.detection.ModelVersion;
import java.util.List;
import java.util.Optional;

/**
 * Request of the detector. {@code versionId}, or else {@code etag}, selects the version of the
 * photo; without {@code concepts} all concepts of the model are detected.
 *
 * @param modelVersion the model whose regions are asked for, as {@code id@version}
 * @param limits a photo beyond them is refused as TOO_LARGE
 */
public record DetectRequest(
    String bucket,
    String key,
    Optional<String> versionId,
    Optional<String> etag,
    Optional<List<String>> concepts,
    String modelVersion,
    PhotoLimits limits) {

  public DetectRequest {
    concepts = concepts.map(List::copyOf);
  }

  /**
   * Checks that the request is for the model that is loaded.
   *
   * @throws WrongModelException if it is for another
   */
  public void requireModel(ModelVersion loaded) {
    if (!modelVersion.equals(loaded.toString())) {
      throw new WrongModelException(modelVersion, loaded);
    }
  }

  PhotoAddress photo() {
    return new PhotoAddress(bucket, key, versionId, etag);
  }
}
