package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.PreviewKey;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Previews, photos and uploads, over a bucket that no detector has looked into. */
class LocalFilesTest {

  private static final String PAGE = "<script>alert(1)</script>";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void open() throws IOException {
    served = new Served(folder.resolve("data"));
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @AfterEach
  void assertNoErrorWasPrinted() {
    assertEquals("", served.errors());
  }

  private static byte[] png(int width, int height) throws IOException {
    var file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
    return file.toByteArray();
  }

  private static InputId put(String key, byte[] photo) {
    return served.system.photos().put(key, photo, Instant.EPOCH);
  }

  private static HttpResponse<byte[]> get(String what, String inputId) throws Exception {
    return served.get(
        "/v1/local/%s?input_id=%s".formatted(what, URLEncoder.encode(inputId, UTF_8)));
  }

  private static Map<?, ?> json(HttpResponse<byte[]> response) {
    return Json.read(response.body(), Map.class);
  }

  @Test
  void preview_missing_isMadeAndStored() throws Exception {
    InputId id = put("inputs/a+b 100% ü@.png", png(4096, 1024));
    HttpResponse<byte[]> made = get("preview", id.toString());
    assertEquals(200, made.statusCode());
    assertEquals("image/jpeg", made.headers().firstValue("content-type").get());
    assertEquals("nosniff", made.headers().firstValue("x-content-type-options").get());
    BufferedImage preview = ImageIO.read(new ByteArrayInputStream(made.body()));
    assertEquals("2048 x 512", preview.getWidth() + " x " + preview.getHeight());
    Path kept = folder.resolve("data/outputs").resolve(PreviewKey.of(id));
    String version = Files.readString(kept.resolve("@latest"));
    assertArrayEquals(made.body(), Files.readAllBytes(kept.resolve("@" + version)));
  }

  @Test
  void preview_stored_isAnsweredUnchanged() throws Exception {
    InputId id = put("inputs/kept.png", png(3, 2));
    get("preview", id.toString());
    Path kept = folder.resolve("data/outputs").resolve(PreviewKey.of(id));
    String version = Files.readString(kept.resolve("@latest"));
    Files.writeString(kept.resolve("@" + version), "as it is");
    assertEquals("200 as it is", Served.text(get("preview", id.toString())));
  }

  @Test
  void links_fromTheApi_leadToTheFiles() throws Exception {
    byte[] photo = png(5, 4);
    InputId id = put("inputs/größe +&?=#%.png", photo);
    var links = new LocalLinks(Instant::now);
    assertTrue(links.preview(id).toString().startsWith("/v1/local/preview?input_id=inputs%2Fgr"));
    assertEquals("'self'", links.source());
    assertArrayEquals(photo, served.get(links.photo(id).toString()).body());
    assertEquals(200, served.get(links.preview(id).toString()).statusCode());
    String asked = "/v1/inputs?key=" + URLEncoder.encode(id.key(), UTF_8);
    Map<?, ?> input = (Map<?, ?>) ((List<?>) json(served.get(asked)).get("inputs")).getFirst();
    assertEquals(links.photo(id), URI.create((String) input.get("photo_url")));
  }

  @Test
  void photo_html_isSentAsADownload() throws Exception {
    InputId id = put("inputs/page ü'\".html", PAGE.getBytes(UTF_8));
    HttpResponse<byte[]> photo = get("photo", id.toString());
    assertEquals("200 " + PAGE, Served.text(photo));
    var headers = photo.headers();
    assertEquals("application/octet-stream", headers.firstValue("content-type").get());
    assertEquals("nosniff", headers.firstValue("x-content-type-options").get());
    assertEquals("sandbox", headers.firstValue("content-security-policy").get());
    assertEquals(
        "attachment; filename*=UTF-8''page%20%C3%BC%27%22.html",
        headers.firstValue("content-disposition").get());
  }

  @Test
  void preview_fileThatIsNoPhoto_answersNotFound() throws Exception {
    InputId id = put("inputs/page.html", PAGE.getBytes(UTF_8));
    assertEquals(
        Served.error(
            404,
            11101,
            "The photo can't be decoded, so it has no preview.",
            "GET /inputs returns the reason."),
        Served.text(get("preview", id.toString())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputs/none.png@0123",
        "inputs/a.png@..",
        "inputs/a.png@latest",
        "inputs/a\0.png@0123"
      })
  void get_unknownInput_answersNotFound(String inputId) throws Exception {
    put("inputs/a.png", png(1, 1));
    for (String what : List.of("photo", "preview")) {
      HttpResponse<byte[]> response = get(what, inputId);
      assertEquals(404, response.statusCode(), Served.text(response));
      assertEquals("application/json", response.headers().firstValue("content-type").get());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "previews/a.jpg@0123",
        "inputs/../../../../etc/passwd@0123",
        "inputs/../parameters.json@0123",
        "inputs/a.png/../../../parameters.json@latest",
        "inputs/a.png",
        "/etc/passwd@1",
        "@",
        ""
      })
  void get_invalidInputId_isRefused(String inputId) throws Exception {
    for (String what : List.of("photo", "preview")) {
      assertEquals(400, get(what, inputId).statusCode());
    }
  }

  @Test
  void preview_withoutInputId_isRefused() throws Exception {
    assertEquals(
        Served.error(
            400,
            11102,
            "Missing parameter: input_id.",
            "Use the link as the API returned it, or add ?input_id= to the address."),
        Served.text(served.get("/v1/local/preview")));
    assertEquals(404, served.get("/v1/local/other").statusCode());
    assertEquals(404, served.post("/v1/local/preview", "{}").statusCode());
  }

  @Test
  void upload_link_acceptsOneUploadOfTheAnnouncedSize() throws Exception {
    byte[] photo = PAGE.getBytes(UTF_8);
    Map<?, ?> link =
        json(
            served.post(
                "/v1/uploads",
                "{\"name\":\"my photo.jpg\",\"content_type\":\"image/jpeg\",\"size\":%d}"
                    .formatted(photo.length)));
    assertEquals(Map.of("content-type", "image/jpeg"), link.get("headers"));
    String url = (String) link.get("url");
    assertEquals(
        Served.error(
            403,
            11007,
            "The photo has 1 bytes, but the link is for %d bytes.".formatted(photo.length),
            "Request another link with POST /uploads."),
        Served.text(served.send("PUT", url, new byte[1])));
    assertEquals("200 ", Served.text(served.send("PUT", url, photo)));
    assertEquals(
        Served.error(
            412,
            11104,
            "The link was used already: it is for one upload.",
            "Request another link with POST /uploads."),
        Served.text(served.send("PUT", url, photo)));
    String key = URLEncoder.encode((String) link.get("key"), UTF_8);
    Map<?, ?> listed = json(served.get("/v1/inputs?key=" + key));
    assertEquals(1, ((List<?>) listed.get("inputs")).size());
  }

  @Test
  void upload_foreignKeyOrTooLarge_isRefused() throws Exception {
    for (String key : List.of("outputs/x", "inputs/../x", "inputs/", "x")) {
      String url = "/v1/local/upload?size=1&key=" + URLEncoder.encode(key, UTF_8);
      assertEquals(400, served.send("PUT", url, new byte[1]).statusCode(), key);
    }
    String url = "/v1/local/upload?size=2000001&key=inputs/x.jpg";
    assertEquals(413, served.send("PUT", url, new byte[2_000_001]).statusCode());
    assertEquals(404, served.get("/v1/inputs?key=inputs/x.jpg").statusCode());
  }
}
