package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** dog-field.jpg has 28,874 bytes and 276 x 218 pixels. */
class LimitsTest {

  private static final String PHOTO = "dog-field.jpg";
  private static final String ANNOTATED = PHOTO + " dog ANNOTATION_SUCCESS";

  @TempDir private Path folder;

  private static void assertDetections(int count, Command.Ended ended) {
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("detector invocations: " + count + "\n"), ended.out());
  }

  @Test
  void run_tooLargePhotoUnderAnotherLimit_detectsItAgain() throws IOException {
    Command command = new Command(folder).given(PHOTO);
    assertDetections(1, command.run("--maximum-pixels", "1000"));
    assertEquals("TOO_LARGE", command.lines("inputs.jsonl").getFirst().get("reason"));
    assertDetections(0, command.run("--maximum-pixels", "1000"));
    assertDetections(1, command.run("--maximum-bytes", "100"));
    assertEquals("TOO_LARGE", command.lines("inputs.jsonl").getFirst().get("reason"));

    assertDetections(1, command.run());
    assertEquals(ANNOTATED, command.statuses().getFirst());
    assertEquals("ANNOTATED", command.lines("inputs.jsonl").getFirst().get("status"));

    assertDetections(0, command.run("--maximum-bytes", "100")); // what is detected stays
    assertEquals(ANNOTATED, command.statuses().getFirst());
  }
}
