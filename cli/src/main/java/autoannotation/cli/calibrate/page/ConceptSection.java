package autoannotation.cli.calibrate.page;

import autoannotation.adapters.json.CalibrationJson.ConceptJson;
import autoannotation.adapters.json.PointJson;
import autoannotation.adapters.json.RecallJson;
import autoannotation.cli.html.Html;
import autoannotation.cli.html.HtmlTemplate;
import autoannotation.core.calibration.BandEvidence;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One concept on the page. */
final class ConceptSection {

  private static final HtmlTemplate SECTION = HtmlTemplate.of(ConceptSection.class, "section.html");

  private static final HtmlTemplate PLOTS = HtmlTemplate.of(ConceptSection.class, "plots.html");

  private ConceptSection() {}

  static Html of(ConceptJson concept, double target) {
    return SECTION.fill(
        Map.of(
            "concept", Html.text(concept.id()),
            "sentence", Html.text(concept.sentence()),
            "plots", concept.verdicts() == 0 ? Html.NOTHING : plots(concept, target),
            "sources", Html.join(concept.sources().stream().map(ConceptSection::source)),
            "recall", Html.text(recall(concept.recall())),
            "points", Html.join(concept.curve().stream().map(ConceptSection::point))));
  }

  private static Html plots(ConceptJson concept, double target) {
    return PLOTS.fill(
        Map.of(
            "precision", PrecisionPlot.of(concept, target),
            "accepted", AcceptedPlot.of(concept),
            "reliability", ReliabilityPlot.of(concept.reliability()),
            "months", MonthsPlot.of(concept, target),
            "error", number(concept.reliability().expectedCalibrationError())));
  }

  private static Html source(BandEvidence source) {
    String band =
        switch (source.band()) {
          case ACCEPTED -> "accepted";
          case REVIEW -> "left to review";
          case DROPPED -> "dropped";
        };
    return row(
        Html.text(band),
        Html.text(source.drawn()),
        Html.text(source.answered()),
        Html.text(source.counted()));
  }

  private static Html point(PointJson point) {
    return row(
        number(point.threshold()),
        point.precision().map(ConceptSection::number).orElse(Html.text("–")),
        number(point.lowerBound()),
        number(point.acceptedShare()));
  }

  private static String recall(RecallJson recall) {
    return recall
        .share()
        .map(
            share ->
                String.format(
                    Locale.ROOT,
                    "About %.0f %% of the objects are accepted or left to review: about %.0f objects. About %.0f are dropped, judging by audits of dropped boxes, and %.0f have no box, judging by the boxes that people added. This is an estimate, not a promise.",
                    100 * share,
                    recall.kept(),
                    recall.dropped(),
                    recall.missed()))
        .orElse("No correct box has been found yet, so the share of missed objects is unknown.");
  }

  private static Html row(Html head, Html... cells) {
    return new Html(
        "<tr><th scope=\"row\">%s</th>%s</tr>\n"
            .formatted(
                head.markup(),
                Html.join(Stream.of(cells).map(cell -> new Html("<td>" + cell.markup() + "</td>")))
                    .markup()));
  }

  private static Html number(double value) {
    return Html.text(String.format(Locale.ROOT, "%.3f", value));
  }
}
