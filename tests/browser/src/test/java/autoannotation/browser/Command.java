package autoannotation.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command annotate, in a JVM of its own. */
final class Command {

  static final Path PROJECT = Path.of(System.getProperty("project.root"));

  private Command() {}

  /** What it printed, once it has ended well. */
  static String run(String... arguments) {
    try {
      Process process = start(arguments);
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Process start(String... arguments) throws IOException {
    List<String> java =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Dannotate.home=" + PROJECT,
                "-DDJL_CACHE_DIR=" + System.getProperty("DJL_CACHE_DIR"),
                "-cp",
                System.getProperty("java.class.path"),
                "autoannotation.cli.Annotate"));
    java.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(java).redirectErrorStream(true);
    process.environment().put("DDB_LOCAL_TELEMETRY", "0");
    return process.start();
  }

  /** The first line that a process prints which matches, and what is before it. */
  static String line(Process process, String pattern) throws IOException {
    BufferedReader printed = process.inputReader(UTF_8);
    StringBuilder all = new StringBuilder();
    for (String line = printed.readLine(); line != null; line = printed.readLine()) {
      if (line.matches(pattern)) {
        return line;
      }
      all.append(line).append('\n');
    }
    throw new IllegalStateException("it ended and had printed:\n" + all);
  }
}
