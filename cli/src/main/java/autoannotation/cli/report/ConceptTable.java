package autoannotation.cli.report;

import autoannotation.cli.html.Html;
import autoannotation.cli.html.HtmlTemplate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The table of regions by concept and outcome. */
final class ConceptTable {

  private static final HtmlTemplate TABLE = HtmlTemplate.of(ConceptTable.class, "concepts.html");
  private static final HtmlTemplate ROW = HtmlTemplate.of(ConceptTable.class, "concept.html");

  private ConceptTable() {}

  static Html of(Summary summary) {
    if (summary.concepts().isEmpty()) {
      return new Html("<p class=\"meta\">No objects were found.</p>\n");
    }
    boolean denied = summary.total().denied() > 0;
    int most = summary.concepts().values().stream().mapToInt(ConceptTable::sum).max().orElseThrow();
    return TABLE.fill(
        Map.of(
            "heads",
            Html.join(outcomes(denied).map(ConceptTable::head)),
            "rows",
            Html.join(
                summary.concepts().entrySet().stream()
                    .map(row -> row(row.getKey(), row.getValue(), denied, most)))));
  }

  private static Stream<Outcome> outcomes(boolean denied) {
    return Stream.of(Outcome.values()).filter(outcome -> denied || outcome != Outcome.DENIED);
  }

  private static Html head(Outcome outcome) {
    String words = outcome.words();
    return new Html(
        "<th scope=\"col\">%s%s</th>"
            .formatted(words.substring(0, 1).toUpperCase(Locale.ROOT), words.substring(1)));
  }

  private static Html row(String concept, OutcomeCounts counts, boolean denied, int most) {
    return ROW.fill(
        Map.of(
            "concept",
            Html.text(concept),
            "counts",
            Html.join(outcomes(denied).map(outcome -> cell(counts.count(outcome)))),
            "shares",
            Html.join(outcomes(denied).map(outcome -> share(outcome, counts, most)))));
  }

  private static Html cell(int count) {
    return new Html("<td%s>%s</td>".formatted(count == 0 ? " class=\"zero\"" : "", count));
  }

  private static Html share(Outcome outcome, OutcomeCounts counts, int most) {
    int count = counts.count(outcome);
    return count == 0
        ? Html.NOTHING
        : new Html(
            "<span class=\"%s\" style=\"width:%s%%\"></span>"
                .formatted(outcome.cssClass(), 100.0 * count / most));
  }

  private static int sum(OutcomeCounts counts) {
    return Stream.of(Outcome.values()).mapToInt(counts::count).sum();
  }
}
