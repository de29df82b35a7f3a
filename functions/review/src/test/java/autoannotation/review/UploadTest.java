package autoannotation.review;

import static autoannotation.review.Given.assertSaid;
import static autoannotation.review.Given.body;
import static autoannotation.review.Given.event;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which photos a link is made, and where they go. */
class UploadTest {

  @Test
  void postUploads_validRequest_answersALinkForThatPhoto() throws IOException {
    Map<?, ?> link = body(200, event("upload-request.json"));
    assertTrue(((String) link.get("key")).matches("inputs/[0-9a-f-]{36}/chelsea\\.jpg"));
    assertEquals("image/jpeg 38702", link.get("url"));
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, etc-passwd",
    "my holiday ü.jpg, my-holiday-.jpg",
    "'', photo",
    "..., photo",
    "inputs/../x.jpg, inputs-..-x.jpg",
    "C:/a b.jpg, C-a-b.jpg"
  })
  void postUploads_nameWithPath_reducesItToPlainCharacters(String name, String plain)
      throws IOException {
    String request = event("upload-request.json").replace("chelsea.jpg", name);
    String key = (String) body(200, request).get("key");
    assertEquals(plain, key.replaceFirst("inputs/[0-9a-f-]{36}/", ""));
  }

  @Test
  void postUploads_longName_keepsItsEnd() throws IOException {
    String request = event("upload-request.json").replace("chelsea", "c".repeat(300));
    String key = (String) body(200, request).get("key");
    assertTrue(key.matches("inputs/[0-9a-f-]{36}/c{96}\\.jpg"), key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image/jpeg | text/html   | content_type is not one of",
        "image/jpeg | IMAGE/JPEG  | content_type is not one of",
        "38702      | 1000001     | size is not from 1 to 1000000 bytes: 1000001",
        "38702      | 0           | size is not from 1 to 1000000 bytes: 0",
        "38702      | -1          | size is not from 1 to 1000000 bytes: -1",
        "38702      | 2.5         | size: is not an integer",
        "content_type | type      | content_type: is missing or null"
      })
  void postUploads_invalidRequest_namesTheMistake(String right, String wrong, String message)
      throws IOException {
    String event = event("upload-request.json");
    int at = event.indexOf("\"body\"");
    String request = event.substring(0, at) + event.substring(at).replace(right, wrong);
    assertSaid(message, body(400, request));
  }

  @Test
  void postUploads_base64Body_isRead() throws IOException {
    String json = "{\"name\": \"a.jpg\", \"content_type\": \"image/jpeg\", \"size\": 1000000}";
    String base64 = Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
    String event =
        event("upload-request.json")
            .replaceFirst("\"body\": \".*\",", "\"body\": \"" + base64 + "\",")
            .replace("64Encoded\": false", "64Encoded\": true");
    assertTrue(((String) body(200, event).get("key")).endsWith("/a.jpg"));
  }
}
