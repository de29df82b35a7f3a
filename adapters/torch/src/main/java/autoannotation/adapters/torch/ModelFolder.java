package autoannotation.adapters.torch;

import autoannotation.adapters.json.FieldLines;
import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import autoannotation.core.detection.ModelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a model: weights, labels and the {@code model.json} that describes them. */
public final class ModelFolder {

  private static final String DESCRIPTOR = "model.json";

  private final Path folder;
  private final byte[] json;
  private final ModelDescriptor descriptor;

  /**
   * Reads the descriptor.
   *
   * @throws InvalidModelException naming the line and what to do
   */
  ModelFolder(Path folder) {
    this.folder = folder;
    json = descriptor(folder);
    try {
      descriptor = Json.read(json, ModelDescriptor.class);
    } catch (InvalidJsonException e) {
      throw DescriptorMistake.of(file(), json, e);
    }
  }

  private static byte[] descriptor(Path folder) {
    try {
      return Files.readAllBytes(folder.resolve(DESCRIPTOR));
    } catch (IOException _) {
      throw new InvalidModelException(
          folder, "not a model folder: it has no " + DESCRIPTOR + " (see models/ for examples)");
    }
  }

  /**
   * The folder of a model among others, called as the model's id.
   *
   * @throws InvalidModelException when it isn't, or can't be read
   */
  public static ModelFolder in(Path models, String id) {
    var folder = new ModelFolder(models.resolve(id));
    if (!folder.descriptor.id().equals(id)) {
      throw folder.wrong(
          "id",
          "is %s, but the folder is named %s: use the same name for both"
              .formatted(folder.descriptor.id(), id));
    }
    return folder;
  }

  public ModelVersion version() {
    return descriptor.version();
  }

  private Path file() {
    return folder.resolve(DESCRIPTOR);
  }

  ModelDescriptor descriptor() {
    return descriptor;
  }

  /** What is wrong with a field, as it turns out later. */
  InvalidModelException wrong(String field, String problem) {
    return new InvalidModelException(file(), new FieldLines(json).of(field), field + " " + problem);
  }

  /** The bytes of a file that a field names. */
  byte[] bytes(String field, String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException _) {
      throw wrong(field, "names %s, which is not in the folder".formatted(name));
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }
}
