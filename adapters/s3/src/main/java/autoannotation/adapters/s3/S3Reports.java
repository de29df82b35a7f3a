package autoannotation.adapters.s3;

import autoannotation.adapters.json.CalibrationJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.port.CalibrationReport;
import autoannotation.application.port.CalibrationReports;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Stores the last calibration report as JSON in the outputs bucket.
 *
 * @param bucket name of the outputs bucket
 */
public record S3Reports(S3Client s3, String bucket) implements CalibrationReports {

  private static final String KEY = "reports/calibration.json";

  @Override
  public void write(CalibrationReport report) {
    s3.putObject(
        put -> put.bucket(bucket).key(KEY).contentType("application/json"),
        RequestBody.fromString(Json.write(CalibrationJson.of(report))));
  }

  @Override
  public Optional<String> last() {
    try {
      return Optional.of(s3.getObjectAsBytes(get -> get.bucket(bucket).key(KEY)).asUtf8String());
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }
}
