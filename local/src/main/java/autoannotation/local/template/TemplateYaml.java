package autoannotation.local.template;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a CloudFormation template; {@code !Ref x} becomes {@code {Ref: x}}, and so on. */
final class TemplateYaml {

  private TemplateYaml() {}

  static Map<String, Object> parse(String yaml) {
    Map<Tag, ConstructNode> functions = new HashMap<>();
    for (String name : new String[] {"Ref", "GetAtt", "Sub"}) {
      functions.put(new Tag("!" + name), node -> Map.of(name, scalar(node)));
    }
    LoadSettings settings = LoadSettings.builder().setTagConstructors(functions).build();
    try {
      return Template.object(new Load(settings).loadFromString(yaml));
    } catch (YamlEngineException e) {
      throw new InvalidTemplateException("template.yaml is not valid YAML: " + e.getMessage());
    }
  }

  private static String scalar(Node node) {
    return ((ScalarNode) node).getValue();
  }
}
