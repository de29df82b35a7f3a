package autoannotation.cli.calibrate.page;

import static java.util.stream.Collectors.toList;

import autoannotation.adapters.json.CalibrationJson.ConceptJson;
import autoannotation.adapters.json.PointJson;
import autoannotation.cli.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Precision against threshold, with its lower bound as a band, and the limits. */
final class PrecisionPlot {

  private PrecisionPlot() {}

  static Html of(ConceptJson concept, double target) {
    List<PointJson> found =
        concept.curve().stream().filter(point -> point.precision().isPresent()).toList();
    List<Double> seen = new ArrayList<>(found.stream().map(PrecisionPlot::precision).toList());
    seen.add(target - 0.1);
    PlotFrame frame =
        new PlotFrame(
            "Precision of what is accepted, by threshold",
            "accept above this score",
            "share that is right",
            PlotFrame.lowest(seen));
    List<String> line =
        found.stream().map(at -> frame.point(at.threshold(), precision(at))).collect(toList());
    List<String> band = new ArrayList<>(line);
    found.reversed().forEach(at -> band.add(frame.point(at.threshold(), at.lowerBound())));
    String level = frame.y().at(target);
    double now = concept.now().accept();
    Optional<Double> proven = concept.threshold();
    return frame.around(
        Svg.path("band", band),
        Svg.line("target", frame.x().at(0), level, frame.x().at(1), level),
        Svg.text("target", "62", level, "target " + number(target)),
        Svg.path("line", line),
        frame.mark("now", now, "now " + number(now), true),
        proven.filter(threshold -> threshold != now).isPresent()
            ? frame.mark("proven", proven.get(), "proven " + number(proven.get()), false)
            : Html.NOTHING);
  }

  private static double precision(PointJson point) {
    return point.precision().orElseThrow();
  }

  static String number(double limit) {
    return String.format(Locale.ROOT, "%.2f", limit);
  }
}
