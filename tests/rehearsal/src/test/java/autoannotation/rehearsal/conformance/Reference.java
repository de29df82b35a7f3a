package autoannotation.rehearsal.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that run in Node.js, as rehearsal/reference/install has it. */
final class Reference {

  private static final Path HOME = Definition.ROOT.resolve(".rehearsal/reference");

  private Reference() {}

  record Ended(int code, String out) {}

  /** Runs a script to its end. */
  static Ended node(Path script, String stdin, String... arguments) {
    if (!Files.exists(HOME.resolve("installed"))) {
      throw new IllegalStateException("there is no Node.js: run rehearsal/reference/install");
    }
    List<String> command = new ArrayList<>(List.of("venv/bin/node", script.toString()));
    command.addAll(List.of(arguments));
    try {
      Path in = Files.createTempFile("reference", ".json");
      Path out = Files.createTempFile("reference", ".txt");
      Files.writeString(in, stdin);
      Process process =
          new ProcessBuilder(command)
              .directory(HOME.toFile())
              .redirectInput(in.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      int code = process.waitFor();
      String text = Files.readString(out, StandardCharsets.UTF_8);
      Files.delete(in);
      Files.delete(out);
      return new Ended(code, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
