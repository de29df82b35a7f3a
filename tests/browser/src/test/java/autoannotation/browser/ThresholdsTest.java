package autoannotation.browser;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verdicts prove, to look at: after somebody approved every box, and a calibration. */
class ThresholdsTest {

  private static Served served;

  @BeforeAll
  static void calibrate() {
    Path folder = Annotated.copy("thresholds");
    try (Served reviewed = new Served(folder)) {
      String verdicts =
          reviewed.boxes("&status=ANNOTATION_AWAITING_REVIEW").stream()
              .map(
                  box ->
                      """
                      {"id": "verdict-1", "verdict": "APPROVE", "input_id": "%s",
                       "annotation_id": "%s", "revision": 0, "seconds_spent": 1.5}"""
                          .formatted(box.inputId(), box.id()))
              .collect(joining(","));
      reviewed.post("verdicts", "{\"verdicts\": [%s]}".formatted(verdicts));
    }
    Command.run(
        "calibrate",
        "--data",
        folder.resolve("data").toString(),
        "--out",
        folder.resolve("calibration.html").toString());
    served = new Served(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1024, 768, LIGHT", "1024, 768, DARK"})
  void thresholdsView_eachSizeAndScheme_isAccessible(int width, int height, ColorScheme scheme) {
    try (Visit visit = new Visit(served, width, height, scheme)) {
      visit.find("#to-thresholds").click();
      visit.find(".sentence").first().waitFor();
      LooksTest.look(
          visit, "thresholds-%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT)));
      assertEquals("page", visit.find("#to-thresholds").getAttribute("aria-current"));
      assertEquals(List.of(), visit.errors);
    }
  }

  @Test
  void thresholdsView_eachConcept_hasASentenceAndFourPlots() {
    try (Visit visit = new Visit(served)) {
      visit.find("#to-thresholds").click();
      visit.find(".sentence").first().waitFor();
      String cat = visit.find(".concept").filter(named("cat")).locator(".sentence").textContent();
      assertTrue(cat.startsWith("For cat, nothing can be promised yet from "), cat);
      assertEquals(4, visit.find(".concept").filter(named("cat")).locator("svg.plot").count());
      visit.find(".concept").filter(named("cat")).locator("summary").click();
      assertEquals(
          "0.050",
          visit
              .find(".concept")
              .filter(named("cat"))
              .locator("details tbody th")
              .first()
              .textContent());
      // 58 + 1 x 486: the limit in force is 1
      assertEquals(
          "544",
          visit
              .find(".concept")
              .filter(named("cat"))
              .locator("line.now")
              .first()
              .getAttribute("x1"));
    }
  }

  private static Locator.FilterOptions named(String concept) {
    return new Locator.FilterOptions().setHasText("For %s,".formatted(concept));
  }
}
