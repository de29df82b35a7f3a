package autoannotation.adapters.s3;

import autoannotation.application.port.PhotoBucket;
import autoannotation.application.port.PhotoPage;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The photos in an S3 bucket. Versions are named as the state machine names them. */
public record S3PhotoBucket(S3Client s3, String bucket) implements PhotoBucket {

  private static final String UNVERSIONED = "null"; // a listing's id of a version without one
  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400; // what S3 answers to a version that can't be one

  @Override
  public PhotoPage page(int most, Optional<String> after) {
    List<InputId> photos = new ArrayList<>();
    Optional<String> at = after;
    while (true) {
      Optional<String> from = at;
      ListObjectVersionsResponse answer =
          s3.listObjectVersions(
              list -> list.bucket(bucket).prefix("inputs/").keyMarker(from.orElse(null)));
      for (ObjectVersion version : answer.versions()) {
        if (version.isLatest() && version.size() >= 0 && !version.key().endsWith("/")) {
          photos.add(photo(version));
          if (photos.size() == most) {
            return new PhotoPage(photos, Optional.of(version.key()));
          }
        }
      }
      if (!answer.isTruncated()) {
        return new PhotoPage(photos, Optional.empty());
      }
      at = Optional.of(answer.nextKeyMarker());
    }
  }

  @Override
  public Optional<InputId> find(String key, Optional<String> version) {
    var head = HeadObjectRequest.builder().bucket(bucket).key(key);
    version.ifPresent(head::versionId);
    try {
      HeadObjectResponse photo = s3.headObject(head.build());
      return Optional.of(
          VersionId.input(key, Optional.ofNullable(photo.versionId()), photo.eTag()));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND || (version.isPresent() && e.statusCode() == BAD_REQUEST)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public boolean holds(InputId photo) {
    return find(photo.key(), VersionId.of(photo)).equals(Optional.of(photo));
  }

  private static InputId photo(ObjectVersion listed) {
    Optional<String> id =
        Optional.of(listed.versionId()).filter(known -> !known.equals(UNVERSIONED));
    return VersionId.input(listed.key(), id, listed.eTag());
  }
}
