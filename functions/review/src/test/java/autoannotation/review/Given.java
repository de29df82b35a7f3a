package autoannotation.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.InputId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The function with a bucket that answers a status, and a table that nobody may ask. */
final class Given {

  static final Map<String, String> VARIABLES =
      Map.ofEntries(
          entry("INPUTS_BUCKET", "photos"),
          entry("OUTPUTS_BUCKET", "outputs"),
          entry("ANNOTATIONS_TABLE", "table"),
          entry("MAXIMUM_BYTES", "1000000"),
          entry("TASK_ID", "pets"),
          entry("MODEL", "coco@0123456789ab"),
          entry("CONCEPTS", "cat,dog"),
          entry("ACCEPT_THRESHOLDS", "0.95"),
          entry("ACCEPT_THRESHOLD_TYPE", "GREATER_THAN"),
          entry("REVIEW_THRESHOLDS", "0.5"),
          entry("REVIEW_THRESHOLD_TYPE", "GREATER_THAN"),
          entry("EVIDENCE_RATES", "accepted=1,review=1,dropped=0.1"),
          entry("LABELLER_ROLE", "labeller"),
          entry("REVIEWER_ROLE", "reviewer"),
          entry("ADMIN_ROLE", "auto-annotation-AdminRole-1A2B3C4D5E6F")); // as in the events

  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private record Answering(int status) implements S3Client {
    @Override
    public HeadObjectResponse headObject(HeadObjectRequest request) {
      throw S3Exception.builder().statusCode(status).message("no").build();
    }

    @Override
    public String serviceName() {
      return "s3";
    }

    @Override
    public void close() {}
  }

  /** PhotoLinks that say what they are for. */
  private record Saying() implements PhotoLinks {
    @Override
    public URI preview(InputId input) {
      return URI.create("preview");
    }

    @Override
    public URI photo(InputId input) {
      return URI.create("photo");
    }

    @Override
    public UploadLink upload(String key, String contentType, long size) {
      return new UploadLink(key, "PUT", contentType + " " + size, Map.of(), NOW);
    }
  }

  private static final class Silent implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }

  private Given() {}

  static ReviewFunction function(Map<String, String> variables, int bucket) {
    return new ReviewFunction(
        new Environment(variables),
        new Answering(bucket),
        new Silent(),
        new Saying(),
        InstantSource.fixed(NOW));
  }

  static String event(String name) throws IOException {
    return Files.readString(Path.of(System.getProperty("project.root"), "events", name));
  }

  static Map<?, ?> answer(ReviewFunction function, String event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, null);
    return Json.read(answer.toByteArray(), Map.class);
  }

  /** The body of an answer that has to have that status. */
  static Map<?, ?> body(int status, String event) throws IOException {
    Map<?, ?> answer = answer(function(VARIABLES, 404), event);
    assertEquals(status, answer.get("statusCode"), answer.toString());
    return Json.read((String) answer.get("body"), Map.class);
  }

  /** An error says that, and what to do, and nothing else. */
  static void assertSaid(String expected, Map<?, ?> body) {
    Map<?, ?> status = (Map<?, ?>) body.get("status");
    String said = (String) status.get("description");
    assertTrue(said.contains(expected), said);
    assertFalse(((String) status.get("details")).isBlank());
    assertEquals(1, body.size());
  }
}
