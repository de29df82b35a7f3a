package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody gets, and who gets nothing. */
class ReviewServerTest {

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void open() throws Exception {
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

  private static String instead() {
    return "Open http://127.0.0.1:%d/v1/viewer/ instead.".formatted(served.port());
  }

  private static String hosted(String hosts) throws Exception {
    return served.raw("GET /v1/me HTTP/1.1\r\n%sConnection: close\r\n\r\n".formatted(hosts));
  }

  @Test
  void me_onThisMachine_isTheUserAsAdmin() throws Exception {
    assertEquals(
        "200 {\"status\":{\"code\":10000,\"description\":\"Ok\"},\"user\":{\"id\":\"ana\",\"role\":\"ADMIN\"}}",
        Served.text(served.get("/v1/me")));
  }

  @Test
  void request_queryAndBody_reachTheApi() throws Exception {
    assertEquals(
        Served.error(400, 11102, "Unknown parameter: a b", "This request takes no parameters."),
        Served.text(served.get("/v1/tasks?a%20b=%C3%BC")));
    String task = "{\"task\":{\"id\":\"größe\",\"name\":\"n\",\"concepts\":[]}}";
    String refused = Served.text(served.post("/v1/tasks", task));
    assertTrue(refused.startsWith("400 {\"status\":{\"code\":11102,"), refused);
    assertTrue(refused.contains("größe"), refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/"})
  void rootPath_redirectsToTheViewer(String path) throws Exception {
    HttpResponse<byte[]> response = served.get(path);
    assertEquals(302, response.statusCode());
    assertEquals(List.of("/v1/viewer/"), response.headers().allValues("location"));
    assertEquals("http://127.0.0.1:" + served.port() + "/v1/viewer/", served.viewer().toString());
  }

  @Test
  void viewer_page_hasItsOwnPolicy() throws Exception {
    HttpResponse<byte[]> page = served.get("/v1/viewer/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("content-type").get());
    String policy = page.headers().firstValue("content-security-policy").get();
    assertTrue(policy.contains("script-src 'self'"), policy);
    assertTrue(policy.contains("img-src 'self'"), policy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/me", "/v1/none", "/none", "/"})
  void answer_anyPath_hasTheSecurityHeaders(String path) throws Exception {
    var headers = served.get(path).headers();
    assertEquals("nosniff", headers.firstValue("x-content-type-options").get());
    assertEquals("DENY", headers.firstValue("x-frame-options").get());
    assertEquals("no-referrer", headers.firstValue("referrer-policy").get());
    assertEquals("no-store", headers.firstValue("cache-control").get());
    assertEquals("same-origin", headers.firstValue("cross-origin-resource-policy").get());
    assertEquals("same-origin", headers.firstValue("cross-origin-opener-policy").get());
    assertEquals(
        "default-src 'none'; frame-ancestors 'none'; sandbox",
        headers.firstValue("content-security-policy").get());
    assertTrue(headers.firstValue("access-control-allow-origin").isEmpty());
  }

  @Test
  void path_unknown_answersNotFound() throws Exception {
    assertEquals(
        Served.error(404, 11101, "Not found: /none.", "Open /v1/viewer/"),
        Served.text(served.get("/none")));
    assertEquals(
        Served.error(
            404, 11101, "There is no /none.", "See openapi.yaml for the paths of the API."),
        Served.text(served.get("/v1/none")));
  }

  @Test
  void port_fromAnotherAddress_isClosed() throws Exception {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        if (!address.isLoopbackAddress()) {
          assertThrows(ConnectException.class, () -> new Socket(address, served.port()).close());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:%d",
        "evil.example",
        "127.0.0.1.evil.example:%d",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost",
        "[::1]:%d",
        "user@127.0.0.1:%d"
      })
  void host_foreignName_isRefused(String host) throws Exception {
    String name = host.formatted(served.port());
    String answer = hosted("Host: " + name + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    assertTrue(answer.contains("This server does not serve the host " + name + "."), answer);
    assertTrue(answer.contains(instead()), answer);
  }

  @Test
  void host_missingOrTwice_isRefused() throws Exception {
    String ours = "Host: 127.0.0.1:%d\r\n".formatted(served.port());
    assertTrue(hosted(ours).startsWith("HTTP/1.1 200 "));
    assertTrue(
        hosted("Host: LocalHost:%d\r\n".formatted(served.port())).startsWith("HTTP/1.1 200 "));
    assertTrue(hosted("").matches("(?s)HTTP/1.1 40[03] .*"));
    assertTrue(hosted(ours + "Host: evil.example\r\n").startsWith("HTTP/1.1 403 "));
    assertTrue(hosted("Host: evil.example\r\n" + ours).startsWith("HTTP/1.1 403 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "null",
        "http://127.0.0.1",
        "https://127.0.0.1:%d",
        "http://localhost:%d",
        "http://127.0.0.1:%d.evil.example"
      })
  void origin_foreign_isRefused(String origin) throws Exception {
    String from = origin.formatted(served.port());
    for (String method : List.of("GET", "OPTIONS", "PUT")) {
      assertEquals(
          Served.error(
              403, 11007, "Pages from %s can't use this server.".formatted(from), instead()),
          Served.text(served.send(method, "/v1/me", new byte[0], "Origin", from)));
    }
  }

  @Test
  void origin_own_isAccepted() throws Exception {
    String own = "http://127.0.0.1:" + served.port();
    assertEquals(200, served.get("/v1/me", "Origin", own).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain; application/json",
        "application/jsonp"
      })
  void body_contentTypeOfAForm_isRefused(String type) throws Exception {
    String task =
        "{\"task\":{\"id\":\"forged\",\"name\":\"n\",\"concepts\":[{\"id\":\"cat\",\"name\":\"cat\"}]}}";
    for (String method : List.of("POST", "PATCH")) {
      assertEquals(
          Served.error(
              415,
              11102,
              "The request does not declare its body as JSON.",
              "Send the header Content-Type: application/json."),
          Served.text(
              served.send(method, "/v1/tasks", task.getBytes(UTF_8), "Content-Type", type)));
    }
    assertEquals(415, served.send("POST", "/v1/tasks", task.getBytes(UTF_8)).statusCode());
    assertEquals(404, served.get("/v1/tasks/forged").statusCode());
  }

  @Test
  void body_jsonWithCharset_isAccepted() throws Exception {
    byte[] none = "{\"verdicts\":[]}".getBytes(UTF_8);
    String type = "Application/JSON; charset=utf-8";
    assertEquals(400, served.send("POST", "/v1/verdicts", none, "Content-Type", type).statusCode());
  }

  @Test
  void body_aboveOneMegabyte_isRefused() throws Exception {
    assertEquals(400, served.post("/v1/verdicts", " ".repeat(1_000_000)).statusCode());
    String tooLong =
        Served.error(
            413, 11102, "The request body is larger than 1000000 bytes.", "Send a smaller body.");
    assertEquals(tooLong, Served.text(served.post("/v1/verdicts", " ".repeat(1_000_001))));
    assertEquals(tooLong, Served.text(served.post("/v1/verdicts", " ".repeat(9_000_000))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/viewer/../../../../../../etc/passwd",
        "/v1/viewer/%2e%2e/%2e%2e/template.yaml",
        "/v1/viewer/..%2f..%2ftemplate.yaml",
        "/v1/viewer//etc/passwd",
        "/v1/viewer/../autoannotation/review/ReviewFunction.class",
        "/v1/../template.yaml",
        "/../template.yaml",
        "//etc/passwd"
      })
  void path_outOfTheViewer_answersNotFound(String path) throws Exception {
    String answer =
        served.raw(
            "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n"
                .formatted(path, served.port()));
    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    assertTrue(answer.contains("\"code\":11101"), answer);
  }

  @Test
  void query_malformed_isRefused() throws Exception {
    String answer =
        served.raw(
            "GET /v1/tasks?a=%%zz HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n"
                .formatted(served.port()));
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
  }

  @Test
  void head_knownPath_answers405WithoutBody() throws Exception {
    assertEquals("405 ", Served.text(served.send("HEAD", "/v1/me", new byte[0])));
  }

  @Test
  void open_portTaken_fails() {
    assertThrows(
        BindException.class,
        () -> new ReviewServer(served.system, "ana", served.port(), System.err).close());
  }
}
