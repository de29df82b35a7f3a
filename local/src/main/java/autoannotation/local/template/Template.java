package autoannotation.local.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * template.yaml, read as a deployment on one machine reads it: parameters have values, resources
 * have names. {@code Ref} and {@code Arn} of a resource are its logical id in kebab case, which is
 * a valid name for a bucket, a table and a queue.
 */
public final class Template {

  private static final Pattern ALIAS = Pattern.compile("\\$\\{(\\w+)\\.Arn}:\\w+");

  /** What every deployment has without declaring it; one machine is one deployment. */
  private static final Map<String, String> PSEUDO_PARAMETERS =
      Map.of("AWS::StackId", "this-machine", "AWS::Partition", "aws");

  private final Map<String, Object> document;
  private final Map<String, String> parameters;

  private Template(Map<String, Object> document, Map<String, String> parameters) {
    this.document = document;
    this.parameters = Map.copyOf(parameters);
  }

  /** The template with its parameters' defaults. */
  public static Template parse(String yaml) {
    Map<String, Object> document = TemplateYaml.parse(yaml);
    Map<String, String> defaults = new LinkedHashMap<>();
    object(document, "Parameters")
        .forEach((name, parameter) -> defaults.put(name, text(object(parameter).get("Default"))));
    return new Template(document, defaults);
  }

  /**
   * The template with other values for some parameters, as {@code --parameter-overrides} gives
   * them.
   *
   * @throws InvalidTemplateException naming a parameter that the template doesn't have, or one
   *     whose value it doesn't allow
   */
  public Template with(Map<String, String> overrides) {
    Map<String, String> values = new LinkedHashMap<>(parameters);
    overrides.forEach(
        (name, value) -> {
          if (values.replace(name, value) == null) {
            throw new InvalidTemplateException("template.yaml has no parameter " + name);
          }
        });
    object(document, "Parameters")
        .forEach((name, rule) -> ParameterRule.of(name, object(rule)).check(values.get(name)));
    return new Template(document, values);
  }

  /**
   * The value of a parameter.
   *
   * @throws InvalidTemplateException naming a parameter that the template doesn't have
   */
  public String parameter(String name) {
    if (!parameters.containsKey(name)) {
      throw new InvalidTemplateException("template.yaml has no parameter " + name);
    }
    return parameters.get(name);
  }

  /** The resources by logical id, in the template's order. */
  public Map<String, Resource> resources() {
    Map<String, Resource> resources = new LinkedHashMap<>();
    object(document, "Resources")
        .forEach((id, resource) -> resources.put(id, resource(id, object(resource))));
    return resources;
  }

  /**
   * The one resource of that logical id.
   *
   * @throws InvalidTemplateException naming a resource that the template doesn't have
   */
  public Resource resource(String logicalId) {
    Resource resource = resources().get(logicalId);
    if (resource == null) {
      throw new InvalidTemplateException("template.yaml has no resource " + logicalId);
    }
    return resource;
  }

  private Resource resource(String id, Map<String, Object> declared) {
    return new Resource(id, text(declared.get("Type")), object(declared, "Properties"), this);
  }

  /**
   * What a value of the template is on this machine: a literal, a {@code Ref}, a {@code GetAtt
   * ….Arn}, or a function's alias, which is the function itself here.
   */
  public String resolve(Object value) {
    if (!(value instanceof Map<?, ?> function)) {
      return text(value);
    }
    if (function.get("Ref") instanceof String name) {
      if (PSEUDO_PARAMETERS.containsKey(name)) {
        return PSEUDO_PARAMETERS.get(name);
      }
      return parameters.containsKey(name) ? parameters.get(name) : resource(name).name();
    }
    if (function.get("GetAtt") instanceof String attribute && attribute.endsWith(".Arn")) {
      return resource(attribute.substring(0, attribute.length() - ".Arn".length())).name();
    }
    if (function.get("Sub") instanceof String text) {
      Matcher alias = ALIAS.matcher(text);
      if (alias.matches()) {
        return resource(alias.group(1)).name();
      }
    }
    throw new InvalidTemplateException("can't be resolved on one machine: " + value);
  }

  static Map<String, Object> object(Map<String, Object> parent, String name) {
    return object(parent.getOrDefault(name, Map.of()));
  }

  @SuppressWarnings("unchecked") // YAML objects have text keys: TemplateYaml sees to it
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  private static String text(Object value) {
    return String.valueOf(value);
  }
}
