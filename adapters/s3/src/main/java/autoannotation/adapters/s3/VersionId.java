package autoannotation.adapters.s3;

import autoannotation.core.annotation.InputId;
import java.util.Optional;

/** Maps S3 version ids to versions of inputs. Objects without a version id use their ETag. */
final class VersionId {

  private static final String ETAG = "[0-9a-f]{32}(-\\d+)?"; // a version id never looks like that

  private VersionId() {}

  /** Returns the S3 version id of an input; empty if its version is an ETag. */
  static Optional<String> of(InputId input) {
    return Optional.of(input.version()).filter(version -> !version.matches(ETAG));
  }

  /** Returns the input id of an object. */
  static InputId input(String key, Optional<String> versionId, String etag) {
    return new InputId(key, versionId.orElse(etag.replace("\"", "")));
  }
}
