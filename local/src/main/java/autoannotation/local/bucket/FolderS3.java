package autoannotation.local.bucket;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Versioned buckets, each in a folder. The same bytes under the same key are the same version, with
 * the time of its first put: the put's metadata {@value #LAST_MODIFIED} if it has one, to the
 * second. Operations and request fields that are not here are refused by name.
 */
public final class FolderS3 implements S3Client {

  /** User metadata of a put: when the photo was made, as an ISO instant. */
  public static final String LAST_MODIFIED = "last-modified";

  /** {@code If-None-Match} of a put that is only for a key without an object, as S3 has it. */
  public static final String ANY = "*";

  private final Map<String, BucketFolder> buckets;

  /** Creates one bucket. */
  public FolderS3(Path folder, String bucket) {
    this(Map.of(bucket, folder));
  }

  /**
   * Creates buckets.
   *
   * @param folders the folder of each bucket, by the bucket's name
   */
  public FolderS3(Map<String, Path> folders) {
    buckets =
        folders.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, e -> new BucketFolder(e.getValue())));
  }

  @Override
  public synchronized PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
    RequestFields.checkPut(request);
    String made = request.metadata().get(LAST_MODIFIED);
    Instant lastModified = made == null ? Instant.now() : Instant.parse(made);
    try (InputStream bytes = body.contentStreamProvider().newStream()) {
      ObjectVersions versions = versions(request.bucket(), request.key());
      if (ANY.equals(request.ifNoneMatch()) && versions.latest().isPresent()) {
        throw S3Errors.preconditionFailed();
      }
      StoredVersion put = versions.put(bytes, lastModified);
      return PutObjectResponse.builder().versionId(put.id()).eTag(put.eTag()).build();
    } catch (IOException e) {
      throw SdkClientException.create("can't put " + request.key(), e);
    }
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    RequestFields.checkRead(request);
    StoredVersion found =
        find(request.bucket(), request.key(), request.versionId(), request.ifMatch());
    return HeadObjectResponse.builder()
        .versionId(found.id())
        .eTag(found.eTag())
        .contentLength(found.size())
        .lastModified(found.lastModified())
        .build();
  }

  @Override
  public <T> T getObject(
      GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
    RequestFields.checkRead(request);
    StoredVersion found =
        find(request.bucket(), request.key(), request.versionId(), request.ifMatch());
    var response =
        GetObjectResponse.builder()
            .versionId(found.id())
            .eTag(found.eTag())
            .contentLength(found.size())
            .lastModified(found.lastModified())
            .build();
    try {
      InputStream bytes = Files.newInputStream(found.file());
      try {
        return transformer.transform(response, AbortableInputStream.create(bytes));
      } finally {
        if (!transformer.needsConnectionLeftOpen()) {
          bytes.close();
        }
      }
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) { // what a transformer may throw
      throw SdkClientException.create("can't get " + request.key(), e);
    }
  }

  @Override
  public ListObjectVersionsResponse listObjectVersions(ListObjectVersionsRequest request) {
    RequestFields.checkList(request);
    try {
      return new VersionPage(folder(request.bucket()), request).read();
    } catch (IOException e) {
      throw SdkClientException.create("can't list " + request.bucket(), e);
    }
  }

  private StoredVersion find(String bucket, String key, String versionId, String ifMatch) {
    ObjectVersions versions = versions(bucket, key);
    try {
      String latest = versions.latest().orElseThrow(S3Errors::noSuchKey);
      StoredVersion found =
          versions
              .find(versionId == null ? latest : versionId)
              .orElseThrow(S3Errors::noSuchVersion);
      if (ifMatch != null && !ifMatch.replace("\"", "").equals(found.eTag().replace("\"", ""))) {
        throw S3Errors.preconditionFailed();
      }
      return found;
    } catch (IOException e) {
      throw SdkClientException.create("can't read " + key, e);
    }
  }

  private ObjectVersions versions(String bucket, String key) {
    return folder(bucket).object(key);
  }

  private BucketFolder folder(String bucket) {
    return Optional.ofNullable(buckets.get(bucket)).orElseThrow(S3Errors::noSuchBucket);
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
