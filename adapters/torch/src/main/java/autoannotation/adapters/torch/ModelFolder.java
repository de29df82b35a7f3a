package autoannotation.adapters.torch;

import autoannotation.adapters.json.FieldLines;
import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import autoannotation.core.detection.ModelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model folder: weights, labels and the {@code model.json} that describes them. */
public final class ModelFolder {

  private static final String DESCRIPTOR = "model.json";

  private final Path folder;
  private final byte[] json;
  private final ModelDescriptor descriptor;

  /**
   * Reads {@code model.json}.
   *
   * @throws InvalidModelException if it is missing or invalid, with the line and what to do
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
   * Opens the folder of a model below {@code models}; its name is the id of the model.
   *
   * @throws InvalidModelException if the folder has another id, or cannot be read
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

  /** Reports a problem with a field that only shows when the model is loaded. */
  InvalidModelException wrong(String field, String problem) {
    return new InvalidModelException(file(), new FieldLines(json).of(field), field + " " + problem);
  }

  /** Reads the file that a field names. */
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
