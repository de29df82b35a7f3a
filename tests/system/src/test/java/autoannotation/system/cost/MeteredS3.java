package autoannotation.system.cost;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Counts calls: {@code PUT inputs-bucket}, {@code GET or HEAD}. Others are refused. */
final class MeteredS3 implements S3Client {

  private final S3Client s3;
  private final Meter meter;

  MeteredS3(S3Client s3, Meter meter) {
    this.s3 = s3;
    this.meter = meter;
  }

  @Override
  public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
    meter.add("PUT " + request.bucket(), 1);
    return s3.putObject(request, body);
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    meter.add("GET or HEAD", 1);
    return s3.headObject(request);
  }

  @Override
  public <T> T getObject(
      GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
    meter.add("GET or HEAD", 1);
    return s3.getObject(request, transformer);
  }

  @Override
  public String serviceName() {
    return s3.serviceName();
  }

  @Override
  public void close() {}
}
