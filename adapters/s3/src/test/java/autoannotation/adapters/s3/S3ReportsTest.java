package autoannotation.adapters.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.CalibrationJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.port.CalibrationReport;
import autoannotation.application.port.CalibrationReports;
import autoannotation.application.port.CalibrationReportsContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

class S3ReportsTest extends CalibrationReportsContract {

  /** Objects by bucket and key, without versions. */
  private static final class Objects implements S3Client {

    private final Map<String, byte[]> content = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    @Override
    public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
      String name = request.bucket() + "/" + request.key();
      try {
        content.put(name, body.contentStreamProvider().newStream().readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      types.put(name, request.contentType());
      return PutObjectResponse.builder().build();
    }

    @Override
    public <T> T getObject(
        GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
      byte[] found = content.get(request.bucket() + "/" + request.key());
      if (found == null) {
        throw NoSuchKeyException.builder().statusCode(404).message("no such key").build();
      }
      try {
        return transformer.transform(
            GetObjectResponse.builder().build(),
            AbortableInputStream.create(new ByteArrayInputStream(found)));
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  private Objects s3;

  @Override
  protected CalibrationReports empty() {
    s3 = new Objects();
    return new S3Reports(s3, "outputs");
  }

  @Override
  protected String text(CalibrationReport report) {
    return Json.write(CalibrationJson.of(report));
  }

  @Test
  void write_aReport_isAJsonObjectThatThePageReads() {
    new S3Reports(s3, "outputs").write(report(0.9));
    String name = "outputs/reports/calibration.json";
    assertEquals(Map.of(name, "application/json"), s3.types);
    assertEquals(
        """
        {"target":0.9,"confidence":0.95,"model_version":"coco@0123456789ab",\
        "workflow_number":3,"concepts":[]}""",
        new String(s3.content.get(name), UTF_8));
  }

  @Test
  void write_aConcept_saysWhichVerdictsCountAndWhichLimitsAreInForce() {
    MemoryStack stack = new MemoryStack();
    List<CatPhoto> cats = stack.annotate(300, 0.7, Instant.EPOCH);
    stack.approve(cats.subList(1, cats.size()));
    assertEquals("0 verdicts, 1 waiting, 299 behind, now {accept=0.95, review=0.5}", kept(stack));
    stack.approve(cats.subList(0, 1));
    assertEquals("300 verdicts, 0 waiting, 0 behind, now {accept=0.95, review=0.5}", kept(stack));
  }

  private static String kept(MemoryStack stack) {
    S3Reports reports = new S3Reports(new Objects(), "outputs");
    reports.write(stack.calibrator(0.95).calibrate());
    Map<?, ?> report = Json.read(reports.last().orElseThrow(), Map.class);
    Map<?, ?> cat = (Map<?, ?>) ((List<?>) report.get("concepts")).getFirst();
    return "%s verdicts, %s waiting, %s behind, now %s"
        .formatted(cat.get("verdicts"), cat.get("waiting"), cat.get("behind"), cat.get("now"));
  }
}
