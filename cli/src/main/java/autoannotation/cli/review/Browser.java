package autoannotation.cli.review;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of whoever sits at this machine, if somebody does. The JDK's own needs a display. */
final class Browser {

  private Browser() {}

  /** Shows a page if there is a browser; does nothing otherwise. */
  static void show(URI page, Map<String, String> environment) {
    command(System.getProperty("os.name"), environment)
        .ifPresent(
            command -> {
              try {
                new ProcessBuilder(List.of(command, page.toString()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
              } catch (IOException _) {
                // there is no such command
              }
            });
  }

  /** What opens an address, by the operating system. */
  static Optional<String> command(String system, Map<String, String> environment) {
    if (system.startsWith("Mac")) {
      return environment.containsKey("SSH_CONNECTION") ? Optional.empty() : Optional.of("open");
    }
    boolean display =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return display ? Optional.of("xdg-open") : Optional.empty();
  }
}
