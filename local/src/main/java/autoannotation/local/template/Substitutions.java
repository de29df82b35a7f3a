package autoannotation.local.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values for the {@code ${…}} of a definition, as SAM does. */
public final class Substitutions {

  private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

  private Substitutions() {}

  /**
   * The definition with every {@code ${…}} replaced.
   *
   * @throws InvalidTemplateException naming one that has no value
   */
  public static String apply(String definition, Map<String, String> values) {
    return PLACE
        .matcher(definition)
        .replaceAll(
            place -> {
              String value = values.get(place.group(1));
              if (value == null) {
                throw new InvalidTemplateException(
                    "template.yaml has no value for " + place.group() + " of the definition");
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
