package autoannotation.review.calibration;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.port.CalibrationReports;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.review.http.Route;
import java.util.Map;
import java.util.Set;

/**
 * {@code GET /calibration}: returns the last calibration report. Labellers have no access: how
 * reliable the model is would bias their verdicts.
 */
public record LastCalibration(CalibrationReports reports) {

  private record Answer(StatusJson status, Map<?, ?> calibration) {}

  public Route route() {
    return new Route("GET", "/calibration", Role.REVIEWER, this::answer);
  }

  private ApiResponse answer(ApiRequest request, Reviewer by, String name) {
    request.parameters().allowOnly(Set.of());
    return ApiResponse.ok(new Answer(StatusJson.OK, read()));
  }

  private Map<?, ?> read() {
    return reports
        .last()
        .map(report -> Json.read(report, Map.class))
        .orElseThrow(LastCalibration::missing);
  }

  private static RefusedRequestException missing() {
    return RefusedRequestException.missing(
        "There is no calibration yet.",
        "Run ./annotate calibrate. On AWS, CalibrateFunction runs once a day and when you invoke it.");
  }
}
