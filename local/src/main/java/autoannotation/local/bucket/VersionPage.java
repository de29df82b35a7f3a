package autoannotation.local.bucket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/**
 * One page of a bucket's versions: by key, of one key the latest first. S3 may answer fewer than
 * are asked for, and so does this: each version that is listed is read once.
 */
final class VersionPage {

  private static final int MOST = 128;

  private final BucketFolder bucket;
  private final ListObjectVersionsRequest request;
  private final int most;
  private final List<ObjectVersion> versions = new ArrayList<>();

  VersionPage(BucketFolder bucket, ListObjectVersionsRequest request) {
    this.bucket = bucket;
    this.request = request;
    most = Math.min(MOST, Optional.ofNullable(request.maxKeys()).orElse(MOST));
  }

  ListObjectVersionsResponse read() throws IOException {
    boolean whole = fill();
    var answer = ListObjectVersionsResponse.builder().versions(versions).isTruncated(!whole);
    if (!whole) {
      answer.nextKeyMarker(versions.getLast().key());
      answer.nextVersionIdMarker(versions.getLast().versionId());
    }
    return answer.build();
  }

  /** Whether nothing is left behind this page. */
  private boolean fill() throws IOException {
    String prefix = Optional.ofNullable(request.prefix()).orElse("");
    for (String key : bucket.keys()) {
      if (key.startsWith(prefix) && !isPast(key) && !fill(key)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPast(String key) {
    if (request.keyMarker() == null) {
      return false;
    }
    int order = BucketFolder.ORDER.compare(key, request.keyMarker());
    return order < 0 || (order == 0 && request.versionIdMarker() == null);
  }

  private boolean fill(String key) throws IOException {
    List<String> ids = bucket.object(key).ids();
    boolean marked = key.equals(request.keyMarker());
    int from = marked ? ids.indexOf(request.versionIdMarker()) + 1 : 0;
    for (int i = from; i < ids.size(); i++) {
      if (versions.size() == most) {
        return false;
      }
      versions.add(version(key, ids.get(i), i == 0));
    }
    return true;
  }

  private ObjectVersion version(String key, String id, boolean latest) throws IOException {
    StoredVersion stored = bucket.object(key).find(id).orElseThrow();
    return ObjectVersion.builder()
        .key(key)
        .versionId(id)
        .isLatest(latest)
        .eTag(stored.eTag())
        .size(stored.size())
        .lastModified(stored.lastModified())
        .build();
  }
}
