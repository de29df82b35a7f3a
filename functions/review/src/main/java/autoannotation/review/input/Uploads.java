package autoannotation.review.input;

import autoannotation.review.http.ApiRequest;
import autoannotation.review.http.ApiResponse;
import autoannotation.review.http.StatusJson;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;
import java.util.UUID;

/**
 * {@code POST /uploads}: a link by which one photo can be put into the bucket. Its key is chosen
 * here, and its size and type are signed: S3 refuses any other.
 */
record Uploads(Links links, long maximumBytes) {

  private record Answer(StatusJson status, @JsonUnwrapped UploadLink link) {}

  ApiResponse link(ApiRequest request) {
    request.parameters().allowOnly(Set.of());
    UploadRequest photo = request.body(UploadRequest.class);
    photo.check(maximumBytes);
    String key = "inputs/" + UUID.randomUUID() + "/" + photo.plainName();
    return ApiResponse.ok(new Answer(StatusJson.OK, links.upload(key, photo)));
  }
}
