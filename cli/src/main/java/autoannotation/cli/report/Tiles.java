package autoannotation.cli.report;

import autoannotation.cli.html.Html;
import autoannotation.cli.html.HtmlTemplate;
import java.util.Map;
import java.util.stream.Stream;

/** The counts at the head of the page. */
final class Tiles {

  private static final HtmlTemplate TILE = HtmlTemplate.of(Tiles.class, "tile.html");

  private Tiles() {}

  static Html of(Summary summary) {
    OutcomeCounts total = summary.total();
    return Html.join(
        Stream.of(
            tile("photos", "Photos", summary.photos(), true),
            tile("accepted", "Accepted", total.accepted(), true),
            tile("awaiting-review", "Awaiting review", total.awaitingReview(), true),
            tile("denied", "Denied in review", total.denied(), false),
            tile("dropped", "Dropped", total.dropped(), true),
            tile("refused", "Photos refused", summary.refusedCount(), true),
            tile("failed", "Photos failed", summary.failed().size(), false),
            tile("unfinished", "Photos unfinished", summary.unfinished().size(), false)));
  }

  private static Html tile(String cssClass, String name, int count, boolean evenIfNone) {
    if (count == 0 && !evenIfNone) {
      return Html.NOTHING;
    }
    return TILE.fill(
        Map.of("class", Html.text(cssClass), "name", Html.text(name), "count", Html.text(count)));
  }
}
