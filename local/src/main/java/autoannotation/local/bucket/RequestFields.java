package autoannotation.local.bucket;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Refuses the fields of a request that this bucket would otherwise silently ignore. */
final class RequestFields {

  /** The type and length of the content are not kept: nobody here asks for them. */
  private static final Set<String> PUT =
      Set.of("Bucket", "Key", "Metadata", "ContentType", "ContentLength", "IfNoneMatch");

  private static final Set<String> READ = Set.of("Bucket", "Key", "VersionId", "IfMatch");

  private static final Set<String> LIST =
      Set.of("Bucket", "Prefix", "KeyMarker", "VersionIdMarker", "MaxKeys");

  private RequestFields() {}

  static void checkPut(PutObjectRequest request) {
    check(request, PUT);
    if (!Set.of(FolderS3.LAST_MODIFIED).containsAll(request.metadata().keySet())) {
      throw new UnsupportedOperationException("Metadata: " + request.metadata().keySet());
    }
    if (request.ifNoneMatch() != null && !request.ifNoneMatch().equals(FolderS3.ANY)) {
      throw new UnsupportedOperationException("IfNoneMatch: " + request.ifNoneMatch());
    }
  }

  static void checkRead(SdkPojo request) {
    check(request, READ);
  }

  static void checkList(SdkPojo request) {
    check(request, LIST);
  }

  private static void check(SdkPojo request, Set<String> known) {
    for (SdkField<?> field : request.sdkFields()) {
      Object value = field.getValueOrDefault(request);
      boolean set =
          value != null
              && !(value instanceof Map<?, ?> map && map.isEmpty())
              && !(value instanceof Collection<?> list && list.isEmpty());
      if (set && !known.contains(field.memberName())) {
        throw new UnsupportedOperationException(field.memberName() + ": " + value);
      }
    }
  }
}
