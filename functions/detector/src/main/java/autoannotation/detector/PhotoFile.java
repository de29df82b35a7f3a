package autoannotation.detector;

import autoannotation.core.annotation.InputId;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The bytes of one version of a photo, and which one it is: named as the machine names it. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record PhotoFile(InputId input, byte[] bytes) {

  static PhotoFile of(String key, GetObjectResponse read, byte[] bytes) {
    String id = read.versionId();
    String version = id == null ? read.eTag().replace("\"", "") : id;
    return new PhotoFile(new InputId(key, version), bytes);
  }
}
