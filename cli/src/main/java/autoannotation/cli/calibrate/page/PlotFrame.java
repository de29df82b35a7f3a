package autoannotation.cli.calibrate.page;

import autoannotation.cli.html.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The axes of a plot, 560 by 308 units.
 *
 * @param title what a screen reader says instead of the picture
 * @param horizontal what lies along the bottom
 * @param vertical what goes up
 * @param lowest at the bottom; at the top is 1
 */
record PlotFrame(String title, String horizontal, String vertical, double lowest) {

  private static final double LEFT = 58;
  private static final double RIGHT = 544;
  private static final double TOP = 26;
  private static final double BOTTOM = 252;

  Scale x() {
    return new Scale(0, 1, LEFT, RIGHT);
  }

  Scale y() {
    return new Scale(lowest, 1, BOTTOM, TOP);
  }

  String point(double x, double y) {
    return x().at(x) + " " + y().at(y);
  }

  /** A line from the bottom to the top, with its name at one of its ends, where there is room. */
  Html mark(String style, double value, String name, boolean above) {
    String x = x().at(value);
    return Html.join(
        Stream.of(
            Svg.line(style, x, y().at(lowest), x, y().at(1)),
            Svg.text(style + (value > 0.3 ? " end" : ""), x, above ? "18" : "246", name)));
  }

  /** Draws the axes and what is between them, with scores along the bottom. */
  Html around(Html... drawn) {
    return bare(Html.join(ticks(0).map(this::upright)), Html.join(Stream.of(drawn)));
  }

  /** Draws the axes and what is between them, without values along the bottom. */
  Html bare(Html... drawn) {
    return Html.join(
        Stream.of(
            new Html(
                "<svg viewBox=\"0 0 560 308\" role=\"img\" aria-label=\"%s\">\n"
                    .formatted(Html.text(title).markup())),
            Html.join(ticks(lowest).map(this::level)),
            Html.join(Stream.of(drawn)),
            Svg.text("name middle", "301", "302", horizontal),
            new Html(
                "<text class=\"name middle\" transform=\"translate(14 139) rotate(-90)\">%s</text>\n"
                    .formatted(Html.text(vertical).markup())),
            new Html("</svg>\n")));
  }

  private static Stream<Double> ticks(double from) {
    return Stream.iterate(Math.ceil(from * 10), tenth -> tenth <= 10, tenth -> tenth + 1)
        .filter(tenth -> from > 0.45 || tenth % 2 == 0)
        .map(tenth -> tenth / 10);
  }

  private Html upright(double value) {
    return Svg.text("tick middle", x().at(value), "270", label(value));
  }

  private Html level(double value) {
    String y = y().at(value);
    return Html.join(
        Stream.of(
            Svg.line("grid", x().at(0), y, x().at(1), y),
            Svg.text("tick end level", "50", y, label(value))));
  }

  private static String label(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The lower end of an axis on which all these values lie: a tenth from 0 to 0.8. */
  static double lowest(List<Double> values) {
    double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    return Math.clamp(Math.floor(least * 10 - 1e-9) / 10, 0, 0.8);
  }

  /** Where a value lies on the paper: from {@code start} to {@code end}, in the picture's units. */
  record Scale(double from, double to, double start, double end) {

    /** Values beyond an end are drawn there. */
    String at(double value) {
      double inside = Math.clamp(value, Math.min(from, to), Math.max(from, to));
      double place = start + (inside - from) / (to - from) * (end - start);
      return String.format(Locale.ROOT, "%.1f", place);
    }
  }
}
