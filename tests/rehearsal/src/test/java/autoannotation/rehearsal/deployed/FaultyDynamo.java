package autoannotation.rehearsal.deployed;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.rehearsal.LocalStack;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a function and DynamoDB, and fails a number of requests before it passes any. */
final class FaultyDynamo implements AutoCloseable {

  /** Where functions reach this JVM: a container has a loopback of its own. */
  private static final String HOST = System.getProperty("functions.host");

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger faults;
  private final HttpServer server;

  FaultyDynamo(int faults) throws IOException {
    this.faults = new AtomicInteger(faults);
    server = HttpServer.create(new InetSocketAddress(HOST, 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://" + HOST + ":" + server.getAddress().getPort();
  }

  /** How many requests it will still fail. */
  int left() {
    return Math.max(0, faults.get());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] request = exchange.getRequestBody().readAllBytes();
      if (faults.getAndDecrement() > 0) {
        byte[] error =
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#InternalServerError\"}".getBytes(UTF_8);
        exchange.sendResponseHeaders(500, error.length);
        exchange.getResponseBody().write(error);
        return;
      }
      HttpResponse<byte[]> answer =
          http.send(forwarded(exchange, request), BodyHandlers.ofByteArray());
      answer
          .headers()
          .firstValue("x-amz-crc32")
          .ifPresent(crc -> exchange.getResponseHeaders().set("x-amz-crc32", crc));
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static HttpRequest forwarded(HttpExchange exchange, byte[] request) {
    HttpRequest.Builder forwarded =
        HttpRequest.newBuilder(LocalStack.ENDPOINT).POST(BodyPublishers.ofByteArray(request));
    for (String name :
        new String[] {"Authorization", "Content-Type", "X-Amz-Target", "X-Amz-Date"}) {
      forwarded.header(name, exchange.getRequestHeaders().getFirst(name));
    }
    return forwarded.build();
  }
}
