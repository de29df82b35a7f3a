package autoannotation.cli.calibrate.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.CalibrationJson;
import autoannotation.adapters.json.CalibrationJson.ConceptJson;
import autoannotation.adapters.json.LimitsJson;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.CalibrationSentence;
import autoannotation.core.calibration.ConceptObservations;
import autoannotation.core.calibration.DrawnRegion;
import autoannotation.core.calibration.EvidenceAnswer;
import autoannotation.core.calibration.InForce;
import autoannotation.core.calibration.Terms;
import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CalibrationPageTest {

  private static final EvidenceRates THIN = new EvidenceRates(1, 1, 0.1);
  private static final Terms TERMS =
      new Terms(0.95, 0.05, 1, 2, THIN, new EvidenceRates(0.02, 0.1, 0.01));

  @Test
  void page_loadsNothingFromElsewhere() throws IOException {
    String page = page(concept("cat", 1500), concept("traffic-light", 40), concept("dog", 0));
    Files.writeString(Path.of("target", "calibration.html"), page); // to look at
    assertFalse(
        Pattern.compile("https?:|<script|<link rel=\"stylesheet|@import|url\\(")
            .matcher(page)
            .find());
    assertTrue(page.contains("For cat, accept above "), page);
    assertTrue(page.contains("For dog, nothing can be promised yet from 0 verdicts"), page);
    assertFalse(page.contains("NaN"), page);
  }

  @Test
  void page_conceptNamedAsMarkup_escapesIt() {
    String page = page(concept("<script>alert(1)</script>", 10));
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
  }

  @Test
  void point_ofAPlot_isWhereItsValuesBelong() {
    // 486 units from 0 to 1 along the bottom, from 58; 226 from the lowest to 1, from 252 up
    PlotFrame frame = new PlotFrame("", "", "", 0.8);
    assertEquals("58.0 252.0", frame.point(0, 0.8));
    assertEquals("301.0 82.5", frame.point(0.5, 0.95));
    assertEquals("544.0 26.0", frame.point(1, 1));
    assertEquals("58.0 252.0", frame.point(0, 0.1), "below the lowest, at the bottom");
    String plot = PrecisionPlot.of(concept("cat", 400), 0.95).markup();
    assertTrue(plot.contains("<line class=\"now\" x1=\"519.7\""), plot); // 58 + 0.95 x 486
  }

  @Test
  void lowest_ofValues_isRoundAndBelowThem() {
    assertEquals(0.7, PlotFrame.lowest(List.of(0.95, 0.71)));
    assertEquals(0.6, PlotFrame.lowest(List.of(0.95, 0.7)), "a point isn't drawn on the axis");
    assertEquals(0, PlotFrame.lowest(List.of(0.03)));
  }

  private static String page(ConceptJson... concepts) {
    return CalibrationPage.of(
        new CalibrationJson(0.95, 0.95, "coco@0123456789ab", 3, List.of(concepts)));
  }

  /** So many findings over three months; the higher the score, the more are right. */
  private static ConceptJson concept(String id, int findings) {
    SplittableRandom random = new SplittableRandom(7);
    List<Double> values = new ArrayList<>();
    List<DrawnRegion> drawn = new ArrayList<>();
    for (int i = 0; i < findings; i++) {
      double value = Math.sqrt(random.nextDouble(0.003, 0.999));
      Band band = value > 0.95 ? Band.ACCEPTED : value > 0.5 ? Band.REVIEW : Band.DROPPED;
      double draw = random.nextDouble();
      values.add(value);
      if (draw < THIN.of(band)) {
        drawn.add(
            new DrawnRegion(
                value,
                draw,
                new EvidenceOdds(band, 0.95, 0.5, THIN),
                LocalDate.of(2026, 1, 1).plusDays(i * 90L / findings),
                Optional.of(
                    new EvidenceAnswer(
                        random.nextDouble() < 1 - Math.pow(1 - value, 2), Instant.EPOCH))));
      }
    }
    InForce inForce = new InForce(0.95, 0.5, 0.95, Optional.empty(), Optional.empty());
    Calibration found =
        Calibration.of(new ConceptObservations(id, values, drawn, inForce, 3), TERMS);
    return CalibrationJson.concept(
        found, new LimitsJson(0.95, 0.5), CalibrationSentence.of(id, found, TERMS));
  }
}
