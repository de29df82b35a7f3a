package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.Origin;
import java.util.Optional;

/**
 * Which annotations are asked for: those that are as each field says that is there.
 *
 * @param conceptId of the concept that stands
 * @param minValue the least value that it was given when it was seen first
 * @param maxValue the highest value that it was given then
 * @param modelVersionId of the model that found it, {@code id@version}
 * @param userId of somebody who gave a verdict on it
 * @param audit why it was audited; one that still waits is never told to be an audit
 */
public record AnnotationFilter(
    Optional<String> taskId,
    Optional<AnnotationStatus> status,
    Optional<String> conceptId,
    Optional<Double> minValue,
    Optional<Double> maxValue,
    Optional<String> modelVersionId,
    Optional<String> userId,
    Optional<Audit> audit) {

  /** All annotations. */
  public static final AnnotationFilter ALL = ofTask(Optional.empty());

  /** Those of one task. */
  public static AnnotationFilter ofTask(String taskId) {
    return ofTask(Optional.of(taskId));
  }

  private static AnnotationFilter ofTask(Optional<String> taskId) {
    return new AnnotationFilter(
        taskId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether an annotation is one of those. */
  public boolean matches(Annotation annotation) {
    double value = annotation.region().concept().value();
    return taskId.filter(id -> !annotation.taskId().equals(id)).isEmpty()
        && status.filter(wanted -> annotation.status() != wanted).isEmpty()
        && conceptId.filter(id -> !annotation.label().concept().id().equals(id)).isEmpty()
        && minValue.filter(least -> value < least).isEmpty()
        && maxValue.filter(most -> value > most).isEmpty()
        && modelVersionId.filter(version -> !isOfModel(annotation, version)).isEmpty()
        && userId.filter(user -> !isDecidedBy(annotation, user)).isEmpty()
        && audit.filter(why -> !wasAudited(annotation, why)).isEmpty();
  }

  private static boolean isOfModel(Annotation annotation, String version) {
    return annotation.origin() instanceof Origin.Detected detected
        && detected.model().toString().equals(version);
  }

  private static boolean isDecidedBy(Annotation annotation, String userId) {
    return annotation.verdicts().stream().anyMatch(verdict -> verdict.userId().equals(userId));
  }

  private static boolean wasAudited(Annotation annotation, Audit audit) {
    return !annotation.waits() && annotation.audit().equals(Optional.of(audit));
  }
}
