package autoannotation.review.calibration;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.review.http.Route;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * {@code GET /calibration}: what the last calibration found. Not for labellers, who are to answer
 * without knowing how sure the model is.
 */
public record LastCalibration(S3Client s3, String outputsBucket) {

  private static final String KEY = "reports/calibration.json";

  private record Answer(StatusJson status, Map<?, ?> calibration) {}

  public Route route() {
    return new Route("GET", "/calibration", Role.REVIEWER, this::answer);
  }

  private ApiResponse answer(ApiRequest request, Reviewer by, String name) {
    request.parameters().allowOnly(Set.of());
    return ApiResponse.ok(new Answer(StatusJson.OK, read()));
  }

  private Map<?, ?> read() {
    try {
      byte[] report = s3.getObjectAsBytes(get -> get.bucket(outputsBucket).key(KEY)).asByteArray();
      return Json.read(report, Map.class);
    } catch (NoSuchKeyException _) {
      throw RefusedRequestException.missing(
          "Nothing was calibrated yet.",
          "Run ./annotate calibrate; deployed, CalibrateFunction does it once a day, and when it is invoked.");
    }
  }
}
