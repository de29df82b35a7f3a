package autoannotation.adapters.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * S3 with a few objects; remembers what it was asked for, how much of it was read, and what was
 * put.
 */
public final class StoredPhotos implements S3Client {

  public final List<GetObjectRequest> asked = new ArrayList<>();
  public final List<PutObjectRequest> put = new ArrayList<>();
  public final List<byte[]> written = new ArrayList<>();
  public boolean refusesPuts;
  private final Map<String, byte[]> objects;
  private final List<ByteArrayInputStream> bodies = new ArrayList<>();

  public StoredPhotos(Map<String, byte[]> objects) {
    this.objects = objects;
  }

  @Override
  public synchronized ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
    asked.add(request);
    if (!objects.containsKey(request.key())) {
      throw NoSuchKeyException.builder().message("The specified key does not exist.").build();
    }
    byte[] bytes = objects.get(request.key());
    var body = new ByteArrayInputStream(bytes);
    bodies.add(body);
    return new ResponseInputStream<>(
        GetObjectResponse.builder()
            .contentLength((long) bytes.length)
            .versionId(request.versionId())
            .eTag(request.ifMatch() == null ? "\"0123\"" : request.ifMatch())
            .build(),
        AbortableInputStream.create(body));
  }

  @Override
  public synchronized PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
    if (refusesPuts) {
      throw S3Exception.builder().message("Slow Down").statusCode(503).build();
    }
    put.add(request);
    try (var bytes = body.contentStreamProvider().newStream()) {
      written.add(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PutObjectResponse.builder().build();
  }

  public int unreadBytes() {
    return bodies.stream().mapToInt(ByteArrayInputStream::available).sum();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
