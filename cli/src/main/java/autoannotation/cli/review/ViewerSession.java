package autoannotation.cli.review;

import autoannotation.cli.command.Context;
import autoannotation.local.LocalSystem;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Serves the input viewer until Ctrl-C, or says where it is deployed.
 *
 * @param open whether the page is to be shown in a browser, if there is one
 */
record ViewerSession(Context context, boolean open) {

  /** Shows the viewer of a stack. */
  void deployed(String stack) throws UnknownStackException, IOException, InterruptedException {
    show(new DeployedViewer("aws").of(stack));
  }

  /**
   * Serves the viewer of this machine.
   *
   * @param port 0: any that is free
   * @param task whose task; empty: that of the last run
   */
  void serve(int port, Path data, String user, Optional<String> task)
      throws IOException, InterruptedException {
    Map<String, String> changes = task.map(it -> Map.of("TaskId", it)).orElse(Map.of());
    try (var system = LocalSystem.reopen(context.project(), data, changes);
        var server = new ReviewServer(system, user, port, context.err())) {
      var ended = new CountDownLatch(1);
      Thread ctrlC = new Thread(() -> close(server, system), "ctrl-c");
      Runtime.getRuntime().addShutdownHook(ctrlC);
      try {
        show(server.viewer());
        PrintStream out = context.out();
        out.printf(
            "Only this machine can reach it. Whoever opens it has the role ADMIN, as user %s.%n",
            user);
        out.println("Press Ctrl-C to stop.");
        out.flush();
        ended.await();
      } finally {
        unhook(ctrlC);
      }
    }
  }

  /** What was decided is in the table already; this lets go of it. */
  private static void close(ReviewServer server, LocalSystem system) {
    server.close();
    system.close();
  }

  private static void unhook(Thread ctrlC) {
    try {
      Runtime.getRuntime().removeShutdownHook(ctrlC);
    } catch (IllegalStateException _) {
      // it runs
    }
  }

  private void show(URI page) {
    context.out().println(page);
    if (open) {
      Browser.show(page, System.getenv());
    }
  }
}
