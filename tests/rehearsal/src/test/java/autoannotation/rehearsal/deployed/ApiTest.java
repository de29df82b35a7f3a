package autoannotation.rehearsal.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.InputId;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each status that the API answers with, as far as LocalStack can make it so. */
class ApiTest {

  @Test
  void postAnnotations_photo_answersItsAnnotations() {
    InputId dog = Deployment.upload("inputs/api/dog.jpg", Photos.bytes("dog-field.jpg"));
    HttpResponse<String> posted = Api.post("/annotations?key=inputs/api/dog.jpg");
    assertEquals(200, posted.statusCode(), posted.body());
    Map<?, ?> answer = Json.read(posted.body(), Map.class);
    assertEquals(
        Map.of(
            "id", dog.toString(),
            "key", dog.key(),
            "version", dog.version(),
            "status", "ANNOTATED"),
        answer.get("input"));
    Map<?, ?> annotation = (Map<?, ?>) ((List<?>) answer.get("annotations")).getFirst();
    assertEquals(
        Map.of("code", 24150, "description", "ANNOTATION_SUCCESS"), annotation.get("status"));
    assertEquals(1, ((List<?>) answer.get("annotations")).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a+b 100% \"ü\".jpg", "it's 画像 & more=1?#.jpg", "c:\\d\\e.jpg"})
  void postAnnotations_keyWithSpecialCharacters_annotatesThatPhoto(String name) {
    String key = "inputs/odd/" + name;
    InputId cat = Deployment.upload(key, Photos.bytes("chelsea.jpg"));
    String query = "/annotations?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    HttpResponse<String> posted = Api.post(query);
    assertEquals(200, posted.statusCode(), posted.body());
    HttpResponse<String> got = Api.get(query);
    assertEquals(200, got.statusCode(), got.body());
    Map<?, ?> input = (Map<?, ?>) Json.read(got.body(), Map.class).get("input");
    assertEquals(cat.toString(), input.get("id"));
  }

  @Test
  void postRequests_photo_isAnnotatedLater() {
    InputId cat = Deployment.upload("inputs/api/later cat.jpg", Photos.bytes("chelsea.jpg"));
    HttpResponse<String> posted = Api.post("/annotations/requests?key=inputs/api/later%20cat.jpg");
    assertEquals(202, posted.statusCode(), posted.body());
    String location = posted.headers().firstValue("Location").orElseThrow();
    assertTrue(
        location.matches("\\.\\./annotations\\?key=inputs%2Fapi%2Flater(\\+|%20)cat\\.jpg"),
        location);
    Deployment.done(cat);
    assertEquals(200, Api.get(location.substring(2)).statusCode());
  }

  @Test
  void annotationsRoute_missingOrForeignKey_answersBadRequest() {
    for (String path : List.of("/annotations", "/annotations/requests")) {
      assertEquals(400, Api.post(path).statusCode(), path);
    }
    HttpResponse<String> elsewhere = Api.post("/annotations?key=elsewhere/dog.jpg");
    assertEquals(400, elsewhere.statusCode());
    assertTrue(elsewhere.body().contains("?key=inputs/photo.jpg"), elsewhere.body());
    assertEquals(400, Api.get("/annotations?key=elsewhere/dog.jpg").statusCode());
  }

  @Test
  void annotationsRoute_missingPhoto_answersNotFound() {
    HttpResponse<String> posted = Api.post("/annotations?key=inputs/none.jpg");
    assertEquals(404, posted.statusCode(), posted.body());
    assertTrue(posted.body().contains("The photo does not exist"), posted.body());
    assertEquals(404, Api.get("/annotations?key=inputs/none.jpg").statusCode());
    String version = "&version_id=AaINP5CMjrTv7xhiHyrM3bGM1VTHONEc";
    assertEquals(404, Api.get("/annotations?key=inputs/none.jpg" + version).statusCode());
  }

  @Test
  void postAnnotations_fileThatIsNoPhoto_answersTheReason() {
    Deployment.upload("inputs/api/text.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> posted = Api.post("/annotations?key=inputs/api/text.jpg");
    assertEquals(422, posted.statusCode(), posted.body());
    assertTrue(posted.body().contains("\"reason\":\"NOT_AN_IMAGE\""), posted.body());
  }

  @Test
  void postUploads_link_acceptsOneUploadOfTheAnnouncedSizeAndType() {
    byte[] photo = Photos.bytes("chelsea.jpg");
    HttpResponse<String> link =
        Api.post(
            "/uploads",
            "{\"name\": \"../my cat.jpg\", \"content_type\": \"image/jpeg\", \"size\": %d}"
                .formatted(photo.length));
    assertEquals(200, link.statusCode(), link.body());
    Map<?, ?> answer = Json.read(link.body(), Map.class);
    URI url = URI.create((String) answer.get("url"));
    assertEquals(200, Api.send(put(url, "image/jpeg", photo)).statusCode());
    String key = (String) answer.get("key");
    assertTrue(key.matches("inputs/[0-9a-f-]{36}/my-cat\\.jpg"), key);
    assertEquals(200, Api.post("/annotations?key=" + key).statusCode());
    assertEquals(412, Api.send(put(url, "image/jpeg", photo)).statusCode());
    assertEquals(403, Api.send(put(url, "text/html", photo)).statusCode());
    assertEquals(403, Api.send(put(url, "image/jpeg", new byte[7])).statusCode());
    HttpRequest.Builder overwriting =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "image/jpeg")
            .PUT(BodyPublishers.ofByteArray(photo));
    assertEquals(403, Api.send(overwriting).statusCode(), "without the header that is signed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"a\", \"content_type\": \"text/html\", \"size\": 5}",
        "{\"name\": \"a\", \"content_type\": \"image/png\", \"size\": 52428801}",
        "{\"name\": \"a\", \"content_type\": \"image/png\", \"size\": 0}",
        "{\"name\": \"a\", \"content_type\": \"image/png\"}",
        "[]",
        "no json"
      })
  void postUploads_invalidRequest_isRefused(String request) {
    HttpResponse<String> refused = Api.post("/uploads", request);
    assertEquals(400, refused.statusCode(), refused.body());
    assertEquals(Set.of("status"), Json.read(refused.body(), Map.class).keySet());
  }

  private static HttpRequest.Builder put(URI url, String type, byte[] photo) {
    return HttpRequest.newBuilder(url)
        .header("Content-Type", type)
        .header("If-None-Match", "*")
        .PUT(BodyPublishers.ofByteArray(photo));
  }
}
