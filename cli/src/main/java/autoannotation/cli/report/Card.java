package autoannotation.cli.report;

import static java.util.stream.Collectors.joining;

import autoannotation.cli.html.Html;
import autoannotation.cli.html.HtmlTemplate;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.detection.Detection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One photo on the page. */
record Card(
    AnnotatedInput input, List<MarkedRegion> regions, Optional<String> picture, String loading) {

  private static final HtmlTemplate CARD = HtmlTemplate.of(Card.class, "card.html");
  private static final HtmlTemplate PICTURE = HtmlTemplate.of(Card.class, "picture.html");
  private static final HtmlTemplate NO_PICTURE = HtmlTemplate.of(Card.class, "no-picture.html");

  Html html() {
    return CARD.fill(
        Map.of(
            "state", Html.text(state()),
            "picture", picture.map(this::shown).orElseGet(this::notShown),
            "name", name(),
            "meta", Html.text(meta()),
            "regions", RegionList.of(input, regions)));
  }

  private String state() {
    return switch (input.status()) {
      case ANNOTATED -> regions.isEmpty() ? "nothing found" : "annotated";
      case REJECTED -> "refused";
      case FAILED -> "failed";
      case PENDING -> "unfinished";
    };
  }

  private Html shown(String path) {
    String alt =
        regions.stream()
            .filter(marked -> marked.outcome() != Outcome.DROPPED)
            .map(marked -> marked.label() + " " + marked.outcome().words())
            .collect(joining(", "));
    return PICTURE.fill(
        Map.of(
            "link", Html.text(Link.to(path)),
            "loading", Html.text(loading),
            "alt", Html.text(alt.isEmpty() ? "No boxes except dropped ones" : "Boxes: " + alt)));
  }

  private Html notShown() {
    return NO_PICTURE.fill(Map.of("word", Html.text(capital(state())), "why", Html.text(why())));
  }

  private String why() {
    return switch (input.status()) {
      case REJECTED ->
          InputLine.reason(input)
              .map(reason -> reason.sentence() + ".")
              .orElse("the reason is not known.");
      case FAILED -> input.error().orElse("the reason is not known.");
      case PENDING -> "the run ended before this photo was processed.";
      case ANNOTATED -> "the photo is no longer in the bucket, so its boxes can't be shown.";
    };
  }

  private String meta() {
    return InputLine.found(input)
        .map(Card::size)
        .or(() -> InputLine.reason(input).map(Enum::name))
        .orElse("");
  }

  private static String size(Detection.Found found) {
    return found.width() + " × " + found.height();
  }

  /** The folder in a softer tone than the file. */
  private Html name() {
    String key = input.id().key();
    String shown = key.startsWith("inputs/") ? key.substring("inputs/".length()) : key;
    int slash = shown.lastIndexOf('/') + 1;
    return new Html(
        "<span>%s</span>%s"
            .formatted(
                Html.text(shown.substring(0, slash)).markup(),
                Html.text(shown.substring(slash)).markup()));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
