package autoannotation.cli.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;

  @Test
  void bar_showsShareCountSpeedTimeLeftAndName() {
    assertEquals("░░░░░░░░░░░░░░░░░░░░░░░░  0/12", ProgressLine.bar(state(0, 12, 0, "")));
    assertEquals(
        "██████░░░░░░░░░░░░░░░░░░  3/12  1.5 photos/s  6 s left  a.jpg",
        ProgressLine.bar(state(3, 12, 2, "a.jpg")));
    assertEquals(
        "████████████░░░░░░░░░░░░  600/1200  0.5 photos/s  20:00 min left  b?c.jpg",
        ProgressLine.bar(state(600, 1200, 1200, "b\u001bc.jpg")));
    assertEquals(
        "░░░░░░░░░░░░░░░░░░░░░░░░  1/5000  1.0 photos/s  1:23 h left",
        ProgressLine.bar(state(1, 5000, 1, "")));
    assertEquals(
        "████████████████████████  12/12  1.0 photos/s  z.jpg",
        ProgressLine.bar(state(12, 12, 12, "z.jpg")));
  }

  @Test
  void bar_longPhotoName_cutsItToFit() {
    assertEquals(
        "████████████░░░░░░░░░░░░  1/2  1.0 photos/s  1 s left  aaaaaaaaaaaaaaaaaaaaaaaa",
        ProgressLine.bar(state(1, 2, 1, "a".repeat(90))));
    assertEquals(
        "████████████░░░░░░░░░░░░  1/2  1.0 photos/s  1 s left  🐈🐈🐈🐈🐈🐈🐈🐈🐈🐈🐈🐈",
        ProgressLine.bar(state(1, 2, 1, "🐈".repeat(90))));
  }

  @Test
  void progress_moreThanWasKnown_countsOn() {
    try (Progress progress = progress(true, 1)) {
      after(1000);
      progress.done("");
      after(1000);
      progress.done("");
    }
    assertEquals(
        "\r\u001b[K░░░░░░░░░░░░░░░░░░░░░░░░  0/1"
            + "\r\u001b[K████████████████████████  1/1  1.0 photos/s"
            + "\r\u001b[K████████████████████████  2/2  1.0 photos/s"
            + "\r\u001b[K2 of 2 photos in 2 s, 1.0 photos/s\n",
        printed.toString(UTF_8));
  }

  @Test
  void progress_onATerminal_redrawsOneLine() {
    try (Progress progress = progress(true, 2)) {
      after(1000);
      progress.done("a.jpg");
      after(10); // too soon to see it
      progress.done("b.jpg");
    }
    assertEquals(
        "\r\u001b[K░░░░░░░░░░░░░░░░░░░░░░░░  0/2"
            + "\r\u001b[K████████████░░░░░░░░░░░░  1/2  1.0 photos/s  1 s left  a.jpg"
            + "\r\u001b[K2 of 2 photos in 1 s, 2.0 photos/s\n",
        printed.toString(UTF_8));
  }

  @Test
  void progress_withoutTerminal_printsALineForEveryTenth() {
    try (Progress progress = progress(false, 30)) {
      IntStream.range(0, 12)
          .forEach(
              photo -> {
                after(1000);
                progress.done("a.jpg");
              });
    }
    assertEquals(
        List.of(
            "annotating 30 photos",
            "3 of 30 photos, 1.0 photos/s, 27 s left",
            "6 of 30 photos, 1.0 photos/s, 24 s left",
            "9 of 30 photos, 1.0 photos/s, 21 s left",
            "12 of 30 photos, 1.0 photos/s, 18 s left",
            "12 of 30 photos in 12 s, 1.0 photos/s"),
        printed.toString(UTF_8).lines().toList());
  }

  @Test
  void progress_onePhoto_printsStartAndEnd() {
    try (Progress progress = progress(false, 1)) {
      after(500);
      progress.done("a.jpg");
    }
    assertEquals(
        "annotating 1 photo\n1 of 1 photo in 1 s, 2.0 photos/s\n", printed.toString(UTF_8));
  }

  @Test
  void done_fromManyThreads_countsEveryPhoto() {
    try (Progress progress = progress(false, 5000)) {
      after(1000);
      IntStream.range(0, 5000).parallel().forEach(photo -> progress.done("a.jpg"));
    }
    assertTrue(printed.toString(UTF_8).endsWith("\n5000 of 5000 photos in 1 s, 5000.0 photos/s\n"));
  }

  private Progress progress(boolean terminal, int total) {
    return new Progress(new PrintStream(printed, true, UTF_8), terminal, total, () -> now);
  }

  private void after(int millis) {
    now = now.plusMillis(millis);
  }

  private static RunState state(int done, int total, int seconds, String last) {
    return new RunState(done, total, Duration.ofSeconds(seconds), last);
  }
}
