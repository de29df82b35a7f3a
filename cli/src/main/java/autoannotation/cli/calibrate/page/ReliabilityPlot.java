package autoannotation.cli.calibrate.page;

import autoannotation.adapters.json.ReliabilityJson;
import autoannotation.cli.html.Html;
import autoannotation.core.calibration.Reliability;
import java.util.Locale;

/** Whether scores are chances: each bin's mean score against the share of it that is right. */
final class ReliabilityPlot {

  private static final double LARGEST = 14;

  private ReliabilityPlot() {}

  static Html of(ReliabilityJson reliability) {
    PlotFrame frame =
        new PlotFrame(
            "Share that is right, by score", "the model's score", "share that is right", 0);
    return frame.around(
        Svg.line("target", frame.x().at(0), frame.y().at(0), frame.x().at(1), frame.y().at(1)),
        Html.join(reliability.bins().stream().map(bin -> circle(bin, frame))));
  }

  /** A dot whose area grows with the bin's share of all regions. */
  private static Html circle(Reliability.Bin bin, PlotFrame frame) {
    return Svg.circle(
        "dot",
        frame.x().at(bin.value()),
        frame.y().at(bin.right()),
        2 + LARGEST * Math.sqrt(bin.share()),
        String.format(
            Locale.ROOT,
            "score %.2f: %.2f right, %d verdicts, %.0f %% of all regions",
            bin.value(),
            bin.right(),
            bin.findings(),
            100 * bin.share()));
  }
}
