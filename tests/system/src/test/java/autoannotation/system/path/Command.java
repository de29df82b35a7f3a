package autoannotation.system.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import autoannotation.adapters.json.Json;
import autoannotation.cli.Annotate;
import autoannotation.system.template.Deployed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command, run in a folder: photos/ in, out/ and data/ beside it. */
record Command(Path folder) {

  /** What a run printed and how it ended. */
  record Ended(int code, String out, String err) {}

  static Path example(String name) {
    return Deployed.PROJECT.folder().resolve("examples").resolve(name);
  }

  Command given(String... examples) throws IOException {
    Files.createDirectories(photos());
    for (String name : examples) {
      Files.copy(example(name), photos().resolve(name), COPY_ATTRIBUTES); // its time too
    }
    return this;
  }

  Command given(String name, byte[] content) throws IOException {
    Files.createDirectories(photos());
    Files.write(photos().resolve(name), content);
    return this;
  }

  Path photos() {
    return folder.resolve("photos");
  }

  Path out() {
    return folder.resolve("out");
  }

  Path data() {
    return folder.resolve("data");
  }

  Ended run(String... options) {
    return ended(arguments(options));
  }

  Ended ended(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Annotate.run(
                Deployed.PROJECT,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                arguments)
            .code();
    return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Another command, words with blanks between, on what runs have left. */
  String[] onData(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.addAll(List.of("--data", data().toString()));
    arguments.addAll(List.of(options));
    return arguments.toArray(String[]::new);
  }

  String[] arguments(String... options) {
    List<String> arguments = new ArrayList<>(List.of("run", photos().toString()));
    arguments.addAll(List.of("--out", out().toString(), "--data", data().toString()));
    arguments.addAll(List.of(options));
    return arguments.toArray(String[]::new);
  }

  String file(String name) throws IOException {
    return Files.readString(out().resolve(name));
  }

  /** The lines of a .jsonl file. */
  List<Map<String, Object>> lines(String name) throws IOException {
    return file(name).lines().map(line -> Deployed.object(Json.read(line, Object.class))).toList();
  }

  /** {@code photo concept STATUS} of each annotation, in the file's order. */
  List<String> statuses() throws IOException {
    return lines("annotations.jsonl").stream().map(Command::status).toList();
  }

  private static String status(Map<String, Object> annotation) {
    String id = (String) annotation.get("input_id");
    Map<String, Object> region =
        Deployed.list(Deployed.object(annotation.get("data")), "regions").getFirst();
    Map<String, Object> concept =
        Deployed.list(Deployed.object(region.get("data")), "concepts").getFirst();
    return "%s %s %s"
        .formatted(
            id.substring(id.lastIndexOf('/') + 1, id.lastIndexOf('@')),
            concept.get("id"),
            Deployed.object(annotation.get("status")).get("description"));
  }
}
