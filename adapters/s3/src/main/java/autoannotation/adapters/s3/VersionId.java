package autoannotation.adapters.s3;

import autoannotation.core.annotation.InputId;
import java.util.Optional;

/** S3's ids of versions. An object without one is named by its ETag. */
final class VersionId {

  private static final String ETAG = "[0-9a-f]{32}(-\\d+)?"; // a version id never looks like that

  private VersionId() {}

  /** That of an input; empty: the bucket has no versions. */
  static Optional<String> of(InputId input) {
    return Optional.of(input.version()).filter(version -> !version.matches(ETAG));
  }

  /** The input that an object is. */
  static InputId input(String key, Optional<String> versionId, String etag) {
    return new InputId(key, versionId.orElse(etag.replace("\"", "")));
  }
}
