package autoannotation.system.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import autoannotation.adapters.json.Json;
import autoannotation.cli.Annotate;
import autoannotation.system.template.Deployed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** {@code annotate review} at work, until it is closed. */
final class ReviewSession implements AutoCloseable {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Thread thread;

  ReviewSession(Command command, String... options) throws InterruptedException {
    PrintStream print = new PrintStream(out, true, UTF_8);
    String[] arguments = command.onData("review --port 0 --no-open --user ana", options);
    thread =
        Thread.ofPlatform()
            .start(
                () ->
                    code.complete(Annotate.run(Deployed.PROJECT, print, print, arguments).code()));
    while (!said().contains("Press Ctrl-C to stop.\n")) {
      assertNull(code.getNow(null), this::said);
      Thread.sleep(20);
    }
  }

  String said() {
    return out.toString(UTF_8);
  }

  URI page() {
    return URI.create(said().lines().findFirst().orElseThrow());
  }

  byte[] get(String path) throws Exception {
    return ask(HttpRequest.newBuilder(page().resolve(path)).build());
  }

  Map<String, Object> json(String path) throws Exception {
    return Deployed.object(Json.read(get(path), Object.class));
  }

  Map<String, Object> post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(page().resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return Deployed.object(Json.read(ask(request), Object.class));
  }

  byte[] ask(HttpRequest request) throws Exception {
    var response = client.send(request, BodyHandlers.ofByteArray());
    assertEquals(200, response.statusCode(), () -> new String(response.body(), UTF_8));
    return response.body();
  }

  @Override
  public void close() {
    client.close();
    thread.interrupt(); // as Ctrl-C does, in a process that others share
    code.join();
  }
}
