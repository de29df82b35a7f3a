package autoannotation.cli.report;

import static java.util.Comparator.comparing;

import autoannotation.cli.html.Html;
import autoannotation.cli.html.HtmlTemplate;
import autoannotation.core.annotation.AnnotatedInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** index.html: one page that shows all and needs nothing but the pictures beside it. */
final class Page {

  /** With more photos than this, a browser fetches those that are scrolled to. */
  private static final int MANY = 100;

  private Page() {}

  /**
   * The page's text.
   *
   * @param pictures by input id, where in the folder a picture is
   */
  static String of(
      List<AnnotatedInput> inputs,
      Set<String> listed,
      Summary summary,
      Map<String, String> pictures) {
    Stream<Card> cards =
        inputs.stream()
            .sorted(comparing((AnnotatedInput input) -> input.id().key()))
            .map(
                input ->
                    new Card(
                        input,
                        MarkedRegion.of(input, listed),
                        Optional.ofNullable(pictures.get(input.id().toString())),
                        inputs.size() > MANY ? "lazy" : "eager"));
    return HtmlTemplate.of(Page.class, "index.html")
        .fill(
            Map.of(
                "title", Html.text("Annotations"),
                "style", new Html(HtmlTemplate.of(Page.class, "style.css").markup()),
                "script", new Html(HtmlTemplate.of(Page.class, "script.js").markup()),
                "tiles", Tiles.of(summary),
                "concepts", ConceptTable.of(summary),
                "cards", Html.join(cards.map(Card::html))))
        .markup();
  }
}
