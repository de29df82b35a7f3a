package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

/** A server on a port of its own, over a data folder that no run has been in. */
final class Served implements AutoCloseable {

  static final Project PROJECT = new Project(Path.of(System.getProperty("project.root")));

  final LocalSystem system;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final ReviewServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  Served(Path data) throws IOException {
    system = LocalSystem.open(PROJECT, data, Map.of("MaximumBytes", "2000000"));
    server = new ReviewServer(system, "ana", 0, new PrintStream(errors, true, UTF_8));
  }

  int port() {
    return server.viewer().getPort();
  }

  URI viewer() {
    return server.viewer();
  }

  String errors() {
    return errors.toString(UTF_8);
  }

  HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return send("GET", path, new byte[0], headers);
  }

  HttpResponse<byte[]> post(String path, String json) throws Exception {
    return send("POST", path, json.getBytes(UTF_8), "Content-Type", "application/json");
  }

  HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers)
      throws Exception {
    var request =
        HttpRequest.newBuilder(viewer().resolve(path))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** The answer to these very bytes: no client in between puts a path or a header right. */
  String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return response.statusCode() + " " + new String(response.body(), UTF_8);
  }

  static String error(int http, int code, String description, String details) {
    return "%d {\"status\":{\"code\":%d,\"description\":\"%s\",\"details\":\"%s\"}}"
        .formatted(http, code, description, details);
  }

  @Override
  public void close() {
    client.close();
    server.close();
    system.close();
  }
}
