package autoannotation.local.template;

import autoannotation.adapters.json.Json;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a state machine's definition, which is written in YAML and run as JSON. */
public final class DefinitionYaml {

  private DefinitionYaml() {}

  /**
   * The same definition as JSON.
   *
   * @throws InvalidTemplateException if it is no YAML
   */
  public static String toJson(String yaml) {
    try {
      return Json.write(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    } catch (YamlEngineException e) {
      throw new InvalidTemplateException("the definition is not valid YAML: " + e.getMessage());
    }
  }
}
