package autoannotation.adapters.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.application.port.PhotoBucket;
import autoannotation.application.port.PhotoBucketContract;
import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3PhotoBucketTest extends PhotoBucketContract {

  private static final String ETAG = "5d41402abc4b2a76b9719d911017c592";

  private record InS3(FakeBucket fake) implements Filled {
    @Override
    public PhotoBucket photos() {
      return new S3PhotoBucket(fake, "photos");
    }

    @Override
    public String put(String key) {
      return fake.put(key);
    }

    @Override
    public void delete(String key) {
      fake.delete(key);
    }
  }

  /** A bucket that has never had versions, with one photo. */
  private static final class Unversioned implements S3Client {
    @Override
    public HeadObjectResponse headObject(HeadObjectRequest request) {
      assertEquals(null, request.versionId());
      return HeadObjectResponse.builder().eTag("\"" + ETAG + "\"").build();
    }

    @Override
    public ListObjectVersionsResponse listObjectVersions(ListObjectVersionsRequest request) {
      return ListObjectVersionsResponse.builder()
          .versions(
              ObjectVersion.builder()
                  .key("inputs/a.jpg")
                  .versionId("null")
                  .eTag("\"" + ETAG + "\"")
                  .size(1L)
                  .isLatest(true)
                  .build())
          .isTruncated(false)
          .build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  private record Failing(int status) implements S3Client {
    @Override
    public HeadObjectResponse headObject(HeadObjectRequest request) {
      throw S3Exception.builder().statusCode(status).message("no").build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  @Override
  protected Filled empty() {
    return new InS3(new FakeBucket(100));
  }

  @Test
  void current_bucketWithoutVersions_namesThePhotoByItsEtag() {
    PhotoBucket photos = new S3PhotoBucket(new Unversioned(), "photos");
    InputId photo = new InputId("inputs/a.jpg", ETAG);
    assertEquals(List.of(photo), photos.page(7, Optional.empty()).photos());
    assertEquals(Optional.of(photo), photos.find("inputs/a.jpg", Optional.empty()));
    assertEquals(true, photos.holds(photo));
    assertEquals(false, photos.holds(new InputId("inputs/a.jpg", ETAG.replace('5', '6'))));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 500, 503})
  void handleRequest_bucketFails_answersInternalError(int status) {
    PhotoBucket photos = new S3PhotoBucket(new Failing(status), "photos");
    assertThrows(S3Exception.class, () -> photos.find("inputs/a.jpg", Optional.empty()));
  }
}
