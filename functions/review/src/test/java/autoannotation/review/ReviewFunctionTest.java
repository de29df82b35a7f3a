package autoannotation.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.edge.Environment;
import autoannotation.edge.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What the API's function answers; the annotations themselves are read in the system tests. */
class ReviewFunctionTest {

  private static final Environment ENVIRONMENT =
      new Environment(
          Map.of(
              "INPUTS_BUCKET", "photos", "ANNOTATIONS_TABLE", "table", "MAXIMUM_BYTES", "1000000"));

  private static final S3Presigner PRESIGNER =
      S3Presigner.builder()
          .region(Region.EU_CENTRAL_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
          .build();

  /** A bucket that answers every question with a status. */
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

  @Test
  void a_link_says_where_a_photo_goes_and_with_which_headers() throws IOException {
    Map<?, ?> link = body(200, event("upload-request.json"));
    assertTrue(((String) link.get("key")).matches("inputs/[0-9a-f-]{36}/chelsea\\.jpg"));
    assertEquals("PUT", link.get("method"));
    assertEquals(
        Map.of("content-length", "38702", "content-type", "image/jpeg"), link.get("headers"));
    String url = (String) link.get("url");
    assertTrue(
        url.startsWith("https://photos.s3.eu-central-1.amazonaws.com/" + link.get("key")), url);
    assertTrue(url.contains("X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost"), url);
    Instant expires = Instant.parse((String) link.get("expires_at"));
    assertTrue(expires.isBefore(Instant.now().plus(Duration.ofMinutes(16))), expires.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, etc-passwd",
    "my holiday ü.jpg, my-holiday-.jpg",
    "'', photo",
    "..., photo"
  })
  void a_name_is_for_people_and_leads_nowhere(String name, String plain) throws IOException {
    String request = event("upload-request.json").replace("chelsea.jpg", name);
    String key = (String) body(200, request).get("key");
    assertEquals(plain, key.replaceFirst("inputs/[0-9a-f-]{36}/", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image/jpeg | text/html   | content_type is none of",
        "38702      | 1000001     | size is not from 1 to 1000000 bytes: 1000001",
        "38702      | 0           | size is not from 1 to 1000000 bytes: 0",
        "38702      | 2.5         | size: is not a long",
        "content_type | type      | content_type: is missing or null"
      })
  void an_upload_that_can_not_be_is_refused_with_what_is_wrong(
      String right, String wrong, String message) throws IOException {
    String event = event("upload-request.json");
    int at = event.indexOf("\"body\"");
    String request = event.substring(0, at) + event.substring(at).replace(right, wrong);
    String said = (String) body(400, request).get("message");
    assertTrue(said.contains(message), said);
  }

  @Test
  void a_body_in_base64_is_read_as_well() throws IOException {
    String json = "{\"name\": \"a.jpg\", \"content_type\": \"image/jpeg\", \"size\": 5}";
    String base64 = Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
    body(
        200,
        """
        {"httpMethod": "POST", "resource": "/uploads", "body": "%s", "isBase64Encoded": true}"""
            .formatted(base64));
  }

  @Test
  void a_photo_that_is_not_there_is_missing_and_one_without_a_key_is_asked_for()
      throws IOException {
    String event = event("get-annotations.json");
    assertEquals("There is no such photo in the bucket.", body(404, event).get("message"));
    assertEquals(
        "Say which: ?key=inputs/photo.jpg",
        body(400, event.replace("inputs/examples/", "elsewhere/")).get("message"));
    assertEquals(
        "there is no PUT /annotations", body(404, event.replace("GET", "PUT")).get("message"));
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 500, 503})
  void a_bucket_that_does_not_answer_is_not_said_to_lack_the_photo(int status) {
    assertThrows(S3Exception.class, () -> answer(event("get-annotations.json"), status));
  }

  private static Map<?, ?> body(int status, String event) throws IOException {
    Map<?, ?> answer = answer(event, 404);
    assertEquals(status, answer.get("statusCode"), answer.toString());
    return Json.read((String) answer.get("body"), Map.class);
  }

  private static Map<?, ?> answer(String event, int bucket) throws IOException {
    var function =
        new ReviewFunction(
            ENVIRONMENT,
            new Answering(bucket),
            PRESIGNER,
            new DynamoDbClient() {
              @Override
              public String serviceName() {
                return "dynamodb";
              }

              @Override
              public void close() {}
            });
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, null);
    return Json.read(answer.toByteArray(), Map.class);
  }

  private static String event(String name) throws IOException {
    return Files.readString(Path.of(System.getProperty("project.root"), "events", name));
  }
}
