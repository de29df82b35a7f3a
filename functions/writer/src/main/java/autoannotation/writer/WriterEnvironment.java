package autoannotation.writer;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.application.annotate.WriterSettings;
import autoannotation.core.annotation.AnnotationStatus;
import java.util.Arrays;
import java.util.Map;

/** Reads the settings of a writer from its environment. */
final class WriterEnvironment {

  private WriterEnvironment() {}

  /**
   * Reads the settings.
   *
   * @throws IllegalStateException if a variable is not set or has an invalid value
   */
  static WriterSettings settings(Environment environment) {
    return new WriterSettings(
        status(environment.get("ANNOTATION_STATUS")),
        environment.get("ANNOTATION_USER_ID"),
        Json.write(Json.read(environment.get("ANNOTATION_INFO"), Map.class)),
        environment.get("TASK_ID"));
  }

  private static AnnotationStatus status(String name) {
    try {
      return AnnotationStatus.valueOf(name);
    } catch (IllegalArgumentException _) {
      throw new IllegalStateException(
          "ANNOTATION_STATUS must be one of %s: %s"
              .formatted(Arrays.toString(AnnotationStatus.values()), name));
    }
  }
}
