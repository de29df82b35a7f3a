package autoannotation.cli.calibrate.page;

import autoannotation.adapters.json.CalibrationJson.ConceptJson;
import autoannotation.cli.html.Html;
import java.util.ArrayList;
import java.util.List;

/** The plot of the share of regions above each threshold. */
final class AcceptedPlot {

  private AcceptedPlot() {}

  static Html of(ConceptJson concept) {
    PlotFrame frame =
        new PlotFrame(
            "Share of all regions that is accepted, by threshold",
            "accept above this score",
            "share of all regions",
            0);
    List<String> line =
        concept.curve().stream()
            .map(at -> frame.point(at.threshold(), at.acceptedShare()))
            .toList();
    List<String> area = new ArrayList<>(line);
    if (!line.isEmpty()) {
      area.add(frame.point(concept.curve().getLast().threshold(), 0));
      area.add(frame.point(concept.curve().getFirst().threshold(), 0));
    }
    double accept = concept.proposed().accept();
    double review = concept.proposed().review();
    return frame.around(
        Svg.path("band", area),
        Svg.path("line", line),
        frame.mark("proven", accept, "accept " + PrecisionPlot.number(accept), true),
        review < accept
            ? frame.mark("now", review, "review " + PrecisionPlot.number(review), false)
            : Html.NOTHING);
  }
}
