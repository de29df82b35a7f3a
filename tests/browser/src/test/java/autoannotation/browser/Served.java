package autoannotation.browser;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code annotate review} on a copy of the annotated photos, and its API. */
final class Served implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final Path folder;
  final String viewer;
  private final Process process;

  Served(String name) {
    this(Annotated.copy(name));
  }

  /** On what another command has left there. */
  Served(Path folder) {
    this.folder = folder;
    try {
      process =
          Command.start(
              "review",
              "--port",
              "0",
              "--no-open",
              "--user",
              "ana",
              "--data",
              folder.resolve("data").toString());
      viewer = Command.line(process, "http://.*/viewer/").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<?, ?> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(viewer).resolve("../" + path)));
  }

  Map<?, ?> post(String path, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(viewer).resolve("../" + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** All annotations that are as the query says. */
  List<Box> boxes(String query) {
    List<Box> boxes = new ArrayList<>();
    String cursor = "";
    do {
      Map<?, ?> page = get("annotations?per_page=128" + query + cursor);
      ((List<?>) page.get("annotations")).forEach(one -> boxes.add(new Box((Map<?, ?>) one)));
      cursor = page.get("next") instanceof String next ? "&cursor=" + next : null;
    } while (cursor != null);
    return boxes;
  }

  Box box(String id) {
    return boxes("").stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<?, ?> send(HttpRequest.Builder request) {
    try {
      return Json.read(HTTP.send(request.build(), BodyHandlers.ofString()).body(), Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
