package autoannotation.rehearsal.deployed;

import autoannotation.rehearsal.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The API, by HTTP. */
final class Api {

  private static final String URL =
      LocalStack.ENDPOINT + "/_aws/execute-api/" + Deployment.API + "/v1";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Api() {}

  static HttpResponse<String> get(String pathAndQuery) {
    return send(HttpRequest.newBuilder(URI.create(URL + pathAndQuery)));
  }

  static HttpResponse<String> post(String pathAndQuery) {
    return send(
        HttpRequest.newBuilder(URI.create(URL + pathAndQuery)).POST(BodyPublishers.noBody()));
  }

  static HttpResponse<String> post(String pathAndQuery, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(URL + pathAndQuery))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
