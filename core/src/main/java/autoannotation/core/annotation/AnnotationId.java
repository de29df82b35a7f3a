package autoannotation.core.annotation;

import autoannotation.core.detection.ModelVersion;

/**
 * The id of an annotation. For a detected region it is the first 32 hex digits of the SHA-256 of
 * {@code input_id \n model_version \n region_id} in UTF-8. Neither thresholds nor times go in, so
 * whoever writes the annotation again writes the same item.
 */
public final class AnnotationId {

  private AnnotationId() {}

  /** The id of a region that a model detected. */
  public static String of(InputId input, ModelVersion model, String regionId) {
    return hash(input.toString(), model.toString(), regionId);
  }

  /** The id of an annotation that a person added with the verdict of that id. */
  public static String ofAdded(InputId input, String verdictId) {
    return hash(input.toString(), "added", verdictId);
  }

  private static String hash(String... parts) {
    // neither a model version nor a region id can hold a line break, and no model version is
    // "added": no two triples make one text
    return ShortHash.of(String.join("\n", parts));
  }
}
