package autoannotation.adapters.s3;

import autoannotation.core.annotation.InputId;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The bytes of one version of a photo, and which one it is: named as the machine names it. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record PhotoObject(InputId input, byte[] bytes) {

  static PhotoObject of(String key, GetObjectResponse read, byte[] bytes) {
    return new PhotoObject(
        VersionId.input(key, Optional.ofNullable(read.versionId()), read.eTag()), bytes);
  }
}
