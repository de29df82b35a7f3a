package autoannotation.core.detection;

/**
 * A detector with its weights: {@code id} is the model's name, {@code version} the first 12 hex
 * digits of the weights' SHA-256. Written {@code id@version}.
 */
public record ModelVersion(String id, String version) {

  public ModelVersion {
    if (!id.matches("[a-z0-9][a-z0-9._-]*")) {
      throw new IllegalArgumentException(
          "model id is not made of a-z, 0-9, '.', '_' and '-': " + id);
    }
    if (!version.matches("[0-9a-f]{12}")) {
      throw new IllegalArgumentException("model version is not 12 hex digits: " + version);
    }
  }

  public static ModelVersion of(String id, String weightsSha256) {
    return new ModelVersion(id, weightsSha256.substring(0, 12));
  }

  /**
   * Reads {@code id@version}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ModelVersion parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("model version is not id@version: " + text);
    }
    return new ModelVersion(text.substring(0, at), text.substring(at + 1));
  }

  @Override
  public String toString() {
    return id + "@" + version;
  }
}
