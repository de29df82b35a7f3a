package autoannotation.local.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A resource of the template, with the values of its properties resolved. */
public record Resource(
    String logicalId, String type, Map<String, Object> properties, Template template) {

  /** Its name on this machine: {@code InputsBucket} is {@code inputs-bucket}. */
  public String name() {
    return logicalId.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** A property that is text, resolved. */
  public String text(String property) {
    return template.resolve(properties.get(property));
  }

  /** The values that a state machine's definition gets for its {@code ${…}}, resolved. */
  public Map<String, String> substitutions() {
    return resolved(Template.object(properties, "DefinitionSubstitutions"));
  }

  /** A function's environment variables, resolved. */
  public Map<String, String> environment() {
    return resolved(Template.object(Template.object(properties, "Environment"), "Variables"));
  }

  private Map<String, String> resolved(Map<String, Object> declared) {
    Map<String, String> values = new LinkedHashMap<>();
    declared.forEach((name, value) -> values.put(name, template.resolve(value)));
    return values;
  }
}
