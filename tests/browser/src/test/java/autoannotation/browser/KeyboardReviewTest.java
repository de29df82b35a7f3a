package autoannotation.browser;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** All boxes of the sample photos that wait, decided by one person who touches keys alone. */
class KeyboardReviewTest {

  /** Milliseconds that a person looks at a box: ten times faster than people are. */
  private static final int PACE = 400;

  /** Milliseconds that each request takes. */
  private static final int LATENCY = 300;

  private final List<Integer> strokes = new ArrayList<>();

  @Test
  void review_byKeyboardAlone_takesOneKeyPerBoxAndKeepsVerdicts() throws IOException {
    try (Served served = new Served("keyboard");
        Visit visit = new Visit(served)) {
      Map<String, Box> waiting =
          served.boxes("&status=ANNOTATION_AWAITING_REVIEW").stream()
              .collect(toMap(Box::id, Function.identity()));
      assertTrue(
          waiting.values().stream().map(Box::name).toList().containsAll(Said.names()),
          "verdicts.txt knows what else waits");
      visit.ready();
      visit.delay(LATENCY);
      for (int left = waiting.size(); left > 0; left--) {
        decide(visit, Said.of(waiting.get(visit.current()).name()));
      }
      visit.sent();
      assertStrokes();
      assertNoWait(visit, waiting.size());
      visit.find("#empty:has-text('There is nothing to review')").waitFor();
      assertEquals(0, served.boxes("&status=ANNOTATION_AWAITING_REVIEW").size());
      assertEquals(List.of(), visit.errors);
      assertKept(served, waiting);
    }
  }

  private void decide(Visit visit, Said said) {
    String current = visit.current();
    visit.page.waitForTimeout(PACE);
    said.keys().forEach(visit::press);
    strokes.add(said.keys().size());
    visit.page.waitForFunction(
        "was => document.querySelector('[data-photo-ready]').dataset.currentAnnotation !== was",
        current);
  }

  private void assertStrokes() {
    double mean = strokes.stream().mapToInt(Integer::intValue).average().orElseThrow();
    int median = strokes.stream().sorted().toList().get(strokes.size() / 2);
    System.out.printf("%d boxes: median %d, mean %.2f keystrokes%n", strokes.size(), median, mean);
    assertEquals(1, median);
    assertTrue(mean <= 1.3, "mean " + mean);
  }

  /** Each verdict was followed by a box whose photo was there already, though the network waits. */
  private static void assertNoWait(Visit visit, int verdicts) {
    Object measured = visit.page.evaluate("() => window.viewer.measure.advances");
    List<?> advances = (List<?>) measured;
    assertEquals(verdicts, advances.size());
    long ready =
        advances.stream()
            .filter(one -> Boolean.TRUE.equals(((Map<?, ?>) one).get("ready")))
            .count();
    assertEquals(verdicts - 1, ready); // after the last there is none
    double longest =
        advances.stream()
            .mapToDouble(one -> ((Number) ((Map<?, ?>) one).get("milliseconds")).doubleValue())
            .max()
            .orElseThrow();
    System.out.printf(
        "from the key to the next box: at most %.0f ms; each request: %d ms%n", longest, LATENCY);
  }

  private static void assertKept(Served served, Map<String, Box> waiting) throws IOException {
    String path = served.folder.resolve("out/annotations.jsonl").toString();
    served.close(); // the command has the data for itself
    Annotated.run(served.folder);
    List<String> lines = Files.readAllLines(Path.of(path));
    Map<String, Box> kept =
        lines.stream()
            .map(line -> new Box(Json.read(line, Map.class)))
            .collect(toMap(Box::id, Function.identity()));
    for (Box before : waiting.values()) {
      if (!Said.names().contains(before.name())) {
        assertFalse(kept.containsKey(before.id()), before.name() + " was dropped, and denied");
        continue;
      }
      Box after = kept.get(before.id());
      Said said = Said.of(before.name());
      assertEquals(said.status(), after.status(), before.name());
      assertEquals(said.concept(before.concept()), after.concept(), before.name());
      assertEquals(before.concept(), after.predicted(), before.name());
      assertEquals(said.verdict(), after.verdict().get("verdict"), before.name());
      assertEquals("ana", after.verdict().get("user_id"), before.name());
      assertTrue(after.verdict().get("created_at") instanceof String, before.name());
    }
    Annotated.run(served.folder);
    assertEquals(lines, Files.readAllLines(Path.of(path)));
  }
}
