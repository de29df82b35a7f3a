package autoannotation.cli.html;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Markup. Text becomes markup only here, and only escaped: it may be a file's name. */
public record Html(String markup) {

  public static final Html NOTHING = new Html("");

  /** Text for an element or for an attribute in quotes. */
  public static Html text(String text) {
    return new Html(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;")
            .replace('\0', '\uFFFD'));
  }

  public static Html text(int number) {
    return new Html(Integer.toString(number));
  }

  public static Html join(Stream<Html> parts) {
    return new Html(parts.map(Html::markup).collect(joining()));
  }
}
