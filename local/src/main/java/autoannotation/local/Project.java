package autoannotation.local;

import autoannotation.adapters.torch.InvalidModelException;
import autoannotation.adapters.torch.Labels;
import autoannotation.adapters.torch.ModelFolder;
import autoannotation.adapters.torch.VisualDetector;
import autoannotation.core.detection.ModelVersion;
import autoannotation.local.template.DefinitionYaml;
import autoannotation.local.template.Resource;
import autoannotation.local.template.Substitutions;
import autoannotation.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folder that holds template.yaml and what it names. */
public record Project(Path folder) {

  public Template template(Map<String, String> parameters) {
    return Template.parse(text("template.yaml")).with(parameters);
  }

  /** The state machine's definition with the template's values, as JSON. */
  public String definition(Template template) {
    Resource machine = template.resource("AutoAnnotationStateMachine");
    String yaml = text(machine.text("DefinitionUri"));
    return DefinitionYaml.toJson(Substitutions.apply(yaml, machine.substitutions()));
  }

  /** The ids of the concepts that the template's model knows. */
  public List<String> conceptIds(Template template) {
    String version = template.resource("VisualDetectorFunction").environment().get("MODEL");
    return Labels.read(model(version.replaceFirst("@.*", ""))).ids();
  }

  /**
   * The version of the model in the folder of that name.
   *
   * @throws InvalidModelException if there is none that can be loaded
   */
  public ModelVersion usableModel(String id) {
    ModelFolder model = model(id);
    VisualDetector.load(model, 1).close();
    return model.version();
  }

  private ModelFolder model(String id) {
    return ModelFolder.in(folder.resolve("models"), id);
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
