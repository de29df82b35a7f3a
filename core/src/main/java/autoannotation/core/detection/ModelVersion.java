package autoannotation.core.detection;

/**
 * A detector with its weights, written {@code id@version}.
 *
 * @param id the model's name: a-z, 0-9, '.', '_' and '-'
 * @param version the first 12 hex digits of the SHA-256 of the weights
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

  /** The version of a model with weights of that SHA-256, in hex digits. */
  public static ModelVersion of(String id, String weightsSha256) {
    return new ModelVersion(id, weightsSha256.substring(0, 12));
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is not {@code id@version}
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
