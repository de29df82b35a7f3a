package autoannotation.detector;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** S3 with a few objects; remembers what it was asked for and how much of it was read. */
final class StoredPhotos implements S3Client {

  final List<GetObjectRequest> asked = new ArrayList<>();
  private final Map<String, byte[]> objects;
  private final List<ByteArrayInputStream> bodies = new ArrayList<>();

  StoredPhotos(Map<String, byte[]> objects) {
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
        GetObjectResponse.builder().contentLength((long) bytes.length).build(),
        AbortableInputStream.create(body));
  }

  int unreadBytes() {
    return bodies.stream().mapToInt(ByteArrayInputStream::available).sum();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
