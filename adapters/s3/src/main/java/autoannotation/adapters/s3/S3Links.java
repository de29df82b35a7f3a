package autoannotation.adapters.s3;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.PreviewKey;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/** Creates presigned S3 URLs. */
public record S3Links(S3Presigner presigner, String inputs, String outputs) implements PhotoLinks {

  @Override
  public URI preview(InputId input) {
    return read(outputs, PreviewKey.of(input), Optional.empty());
  }

  @Override
  public URI photo(InputId input) {
    return read(inputs, input.key(), VersionId.of(input));
  }

  @Override
  public UploadLink upload(String key, String contentType, long size) {
    PresignedPutObjectRequest put =
        presigner.presignPutObject(
            presign ->
                presign
                    .signatureDuration(VALID)
                    .putObjectRequest(
                        object ->
                            object
                                .bucket(inputs)
                                .key(key)
                                .contentType(contentType)
                                .contentLength(size)
                                .ifNoneMatch("*"))); // S3 refuses a second upload
    Map<String, String> headers = new TreeMap<>();
    put.signedHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    headers.remove("host"); // any client sends it by itself
    return new UploadLink(key, "PUT", put.url().toString(), headers, put.expiration());
  }

  private URI read(String bucket, String key, Optional<String> version) {
    return URI.create(
        presigner
            .presignGetObject(
                presign ->
                    presign
                        .signatureDuration(VALID)
                        .getObjectRequest(
                            object -> {
                              object.bucket(bucket).key(key);
                              version.ifPresent(object::versionId);
                            }))
            .url()
            .toString());
  }
}
