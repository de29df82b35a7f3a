package autoannotation.writer;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.application.annotate.WriterSettings;
import autoannotation.core.annotation.AnnotationStatus;
import java.util.Arrays;
import java.util.Map;

/** A writer's settings, as its environment has them. */
final class WriterEnvironment {

  private WriterEnvironment() {}

  /**
   * As the variables say.
   *
   * @throws IllegalStateException when one is not set, or says what can't be
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
