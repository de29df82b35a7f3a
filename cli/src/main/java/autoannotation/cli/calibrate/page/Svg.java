package autoannotation.cli.calibrate.page;

import static java.util.stream.Collectors.joining;

import autoannotation.cli.html.Html;
import java.util.List;

/** The elements that plots are made of. What they look like is in the page's style sheet. */
final class Svg {

  private Svg() {}

  static Html line(String style, String x1, String y1, String x2, String y2) {
    return new Html(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
            .formatted(style, x1, y1, x2, y2));
  }

  /** A line through points; closed and filled if the style says so. */
  static Html path(String style, List<String> points) {
    return points.isEmpty()
        ? Html.NOTHING
        : new Html(
            "<path class=\"%s\" d=\"M%s\"/>\n"
                .formatted(style, points.stream().collect(joining("L"))));
  }

  static Html circle(String style, String x, String y, double radius, String title) {
    return new Html(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%.1f\"><title>%s</title></circle>\n"
            .formatted(style, x, y, radius, Html.text(title).markup()));
  }

  static Html rectangle(String style, String x, String y, double width, double height) {
    return new Html(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%.1f\" height=\"%.1f\"/>\n"
            .formatted(style, x, y, width, height));
  }

  static Html text(String style, String x, String y, String text) {
    return new Html(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
            .formatted(style, x, y, Html.text(text).markup()));
  }
}
