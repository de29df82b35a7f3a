package autoannotation.cli.report;

import autoannotation.cli.html.Html;
import autoannotation.cli.html.HtmlTemplate;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputStatus;
import java.util.List;
import java.util.Map;

/** The regions on a card: what counts in sight, what was dropped folded away. */
final class RegionList {

  private static final HtmlTemplate REGION = HtmlTemplate.of(RegionList.class, "region.html");
  private static final Html NOTHING_FOUND = new Html("<p class=\"nothing\">nothing found</p>\n");

  private RegionList() {}

  static Html of(AnnotatedInput input, List<MarkedRegion> regions) {
    if (regions.isEmpty()) {
      return input.status() == InputStatus.ANNOTATED ? NOTHING_FOUND : Html.NOTHING;
    }
    List<MarkedRegion> dropped =
        regions.stream().filter(marked -> marked.outcome() == Outcome.DROPPED).toList();
    List<MarkedRegion> kept =
        regions.stream().filter(marked -> marked.outcome() != Outcome.DROPPED).toList();
    return new Html(list(kept) + folded(dropped));
  }

  private static String folded(List<MarkedRegion> dropped) {
    return dropped.isEmpty()
        ? ""
        : "<details><summary>%s dropped</summary>\n%s</details>\n"
            .formatted(dropped.size(), list(dropped));
  }

  private static String list(List<MarkedRegion> regions) {
    return regions.isEmpty()
        ? ""
        : "<ul>\n%s</ul>\n".formatted(Html.join(regions.stream().map(RegionList::item)).markup());
  }

  private static Html item(MarkedRegion marked) {
    return REGION.fill(
        Map.of(
            "id", Html.text(marked.concept().id()),
            "concept", Html.text(marked.concept().name()),
            "score", Html.text(marked.score()),
            "class", Html.text(marked.outcome().cssClass()),
            "words", Html.text(marked.outcome().words())));
  }
}
