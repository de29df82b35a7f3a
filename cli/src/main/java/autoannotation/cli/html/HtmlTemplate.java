package autoannotation.cli.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A markup file with placeholders such as {@code {{name}}}. */
public record HtmlTemplate(String markup) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** Reads the file of that name in the package of a class. */
  public static HtmlTemplate of(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return new HtmlTemplate(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In one pass: what is filled in is not looked at again. */
  public Html fill(Map<String, Html> values) {
    return new Html(
        PLACE
            .matcher(markup)
            .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1)).markup())));
  }

  private static Html value(Map<String, Html> values, String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("nothing to fill in for " + name));
  }
}
