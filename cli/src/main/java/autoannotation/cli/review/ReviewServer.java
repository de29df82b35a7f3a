package autoannotation.cli.review;

import autoannotation.adapters.lambda.StatusCode;
import autoannotation.local.LocalSystem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The input viewer and the API on this machine, for this machine alone: it listens on 127.0.0.1.
 */
public final class ReviewServer implements AutoCloseable {

  private static final int MAXIMUM_BYTES = 1_000_000;

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final MachineRoutes machine;
  private final LocalRoutes site;
  private final Gate gate;
  private final long maximumPhotoBytes;
  private final PrintStream err;

  /**
   * Serves until it is closed.
   *
   * @param port 0: any that is free
   * @throws java.net.BindException if something listens there already
   */
  public ReviewServer(LocalSystem system, String user, int port, PrintStream err)
      throws IOException {
    byte[] loopback = {127, 0, 0, 1};
    http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), port), 0);
    machine = new MachineRoutes(system, err);
    var function = system.review(new LocalLinks(InstantSource.system()));
    site = new LocalRoutes(new Gateway(function, user), new LocalFiles(system, machine), machine);
    gate = new Gate(http.getAddress().getPort());
    maximumPhotoBytes = system.maximumBytes();
    this.err = err;
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  /** The address of the input viewer. */
  public URI viewer() {
    return URI.create("http://127.0.0.1:%d%s/viewer/".formatted(gate.port(), Gateway.STAGE));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Exchange the = new Exchange(exchange);
      the.answer(answer(the));
    }
  }

  private LocalResponse answer(Exchange exchange) throws IOException {
    HttpExchange http = exchange.http();
    try {
      gate.check(http.getRequestMethod(), http.getRequestHeaders());
      boolean photo = http.getRequestURI().getPath().equals(LocalLinks.UPLOAD);
      return site.answer(exchange.asked(photo ? maximumPhotoBytes : MAXIMUM_BYTES));
    } catch (UnservedRequestException e) {
      return e.answer();
    } catch (RuntimeException e) {
      err.println("annotate: internal error, please report it: " + e);
      return new UnservedRequestException(
              500,
              StatusCode.FAILURE,
              "Internal error: the request was not the cause.",
              "See the output of ./annotate review.")
          .answer();
    }
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
    machine.close();
  }
}
