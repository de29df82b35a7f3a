package autoannotation.cli.calibrate.page;

import static java.math.RoundingMode.HALF_UP;

import autoannotation.adapters.json.CalibrationJson;
import autoannotation.cli.html.Html;
import autoannotation.cli.html.HtmlTemplate;
import java.math.BigDecimal;
import java.util.Map;

/** Writes a calibration as one HTML page that needs no other file. */
public final class CalibrationPage {

  private CalibrationPage() {}

  /** The page as HTML. */
  public static String of(CalibrationJson found) {
    return HtmlTemplate.of(CalibrationPage.class, "page.html")
        .fill(
            Map.of(
                "style", new Html(HtmlTemplate.of(CalibrationPage.class, "style.css").markup()),
                "target", percent(found.target()),
                "confidence", percent(found.confidence()),
                "model", Html.text(found.modelVersion()),
                "workflow", Html.text(workflow(found.workflowNumber())),
                "sections",
                    Html.join(
                        found.concepts().stream()
                            .map(concept -> ConceptSection.of(concept, found.target())))))
        .markup();
  }

  private static Html percent(double share) {
    return Html.text(
        "%s %%"
            .formatted(BigDecimal.valueOf(share * 100).setScale(1, HALF_UP).stripTrailingZeros()));
  }

  private static String workflow(int number) {
    return number == 0 ? "the template's thresholds" : "version %d".formatted(number);
  }
}
