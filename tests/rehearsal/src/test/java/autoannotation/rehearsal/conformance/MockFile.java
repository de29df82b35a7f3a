package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mocks in the format of AWS's Step Functions Local, in the file that LocalStack reads. */
final class MockFile {

  private static final Path FILE = Path.of(System.getProperty("localstack.mocks"));

  private final Map<String, Object> machines = new LinkedHashMap<>();
  private final Map<String, Object> responses = new LinkedHashMap<>();

  MockFile with(String machine, List<PathCase> cases) {
    Map<String, Object> tests = new LinkedHashMap<>();
    for (PathCase one : cases) {
      Map<String, Object> mocked = new LinkedHashMap<>();
      one.answers()
          .forEach(
              (task, answers) -> {
                String name = one.name() + ": " + task;
                responses.put(name, inTurn(answers));
                mocked.put(task, name);
              });
      tests.put(one.id(), mocked);
    }
    machines.put(machine, Map.of("TestCases", tests));
    return this;
  }

  private static Map<String, Object> inTurn(List<Answer> answers) {
    Map<String, Object> inTurn = new LinkedHashMap<>();
    for (int i = 0; i < answers.size() - 1; i++) {
      inTurn.put(Integer.toString(i), answers.get(i).asMock());
    }
    inTurn.put("%d-%d".formatted(answers.size() - 1, 99), answers.getLast().asMock());
    return inTurn;
  }

  /** LocalStack reads the file again when it is older or newer by a second. */
  void write() {
    try {
      Instant time = Instant.now();
      if (Files.exists(FILE)) {
        Instant last = Files.getLastModifiedTime(FILE).toInstant();
        time = last.isBefore(time.minusSeconds(2)) ? time : last.plusSeconds(2);
      }
      Files.createDirectories(FILE.getParent());
      Files.writeString(
          FILE, Json.write(Map.of("StateMachines", machines, "MockedResponses", responses)));
      Files.setLastModifiedTime(FILE, FileTime.from(time));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
