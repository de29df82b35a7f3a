package autoannotation.cli.calibrate.page;

import autoannotation.adapters.json.CalibrationJson.ConceptJson;
import autoannotation.adapters.json.MonthJson;
import autoannotation.cli.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was found of what is accepted, month by month, beside what is promised. */
final class MonthsPlot {

  private static final int MOST = 12;

  private MonthsPlot() {}

  static Html of(ConceptJson concept, double target) {
    List<MonthJson> all = concept.months();
    List<MonthJson> months = all.subList(Math.max(0, all.size() - MOST), all.size());
    List<Double> seen = new ArrayList<>(months.stream().map(MonthJson::precision).toList());
    seen.add(target - 0.1);
    PlotFrame frame =
        new PlotFrame(
            "Precision by month",
            "month, with the number of verdicts",
            "share that is right",
            PlotFrame.lowest(seen));
    String level = frame.y().at(target);
    return frame.bare(
        Svg.line("target", frame.x().at(0), level, frame.x().at(1), level),
        Svg.text("target", "62", level, "target " + PrecisionPlot.number(target)),
        Html.join(
            IntStream.range(0, months.size())
                .mapToObj(
                    index -> month(months.get(index), (index + 0.5) / months.size(), frame))));
  }

  private static Html month(MonthJson month, double place, PlotFrame frame) {
    String x = frame.x().at(place);
    return Html.join(
        Stream.of(
            Svg.circle(
                "dot",
                x,
                frame.y().at(month.precision()),
                6,
                "%s: %s right, %d verdicts"
                    .formatted(
                        month.month(), PrecisionPlot.number(month.precision()), month.verdicts())),
            Svg.text("tick middle", x, "270", month.month()),
            Svg.text("tick middle", x, "284", Integer.toString(month.verdicts()))));
  }
}
