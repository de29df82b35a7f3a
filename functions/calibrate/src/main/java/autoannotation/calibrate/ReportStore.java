package autoannotation.calibrate;

import autoannotation.adapters.json.Json;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Keeps the last calibration's figures in the OutputsBucket, where the page reads them. */
public record ReportStore(S3Client s3, String bucket) {

  private static final String KEY = "reports/calibration.json";

  void write(Found found) {
    s3.putObject(
        put -> put.bucket(bucket).key(KEY).contentType("application/json"),
        RequestBody.fromString(Json.write(found.toJson())));
  }
}
