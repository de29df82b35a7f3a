package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.Origin;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Selects annotations: one matches if it fulfils every criterion that is present.
 *
 * @param conceptId id of the current concept
 * @param minValue minimum value at the first detection, in [0, 1]
 * @param maxValue maximum value at the first detection, in [0, 1]
 * @param modelVersionId model that detected it, {@code id@version}
 * @param userId a user who gave a verdict on it
 * @param audit why it was audited; never matches while a verdict is pending, since that would
 *     reveal the audit
 * @param blind whether no criterion may tell what is hidden from labellers: an annotation that
 *     waits has the status that labellers see, and matches no criterion on values and users
 */
public record AnnotationFilter(
    Optional<String> taskId,
    Optional<AnnotationStatus> status,
    Optional<String> conceptId,
    Optional<Double> minValue,
    Optional<Double> maxValue,
    Optional<String> modelVersionId,
    Optional<String> userId,
    Optional<Audit> audit,
    boolean blind) {

  /** Matches every annotation. */
  public static final AnnotationFilter ALL = ofTask(Optional.empty());

  /** Matches the annotations of one task. */
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
        Optional.empty(),
        false);
  }

  /** The same filter, for an answer to a labeller. */
  public AnnotationFilter toLabellers() {
    return new AnnotationFilter(
        taskId, status, conceptId, minValue, maxValue, modelVersionId, userId, audit, true);
  }

  public boolean matches(Annotation annotation) {
    return taskId.filter(id -> !annotation.taskId().equals(id)).isEmpty()
        && conceptId.filter(id -> !annotation.label().concept().id().equals(id)).isEmpty()
        && modelVersionId.filter(version -> !isOfModel(annotation, version)).isEmpty()
        && ((blind && annotation.waits()) ? matchesHidden(annotation) : matchesShown(annotation));
  }

  private boolean matchesHidden(Annotation annotation) {
    return status.filter(wanted -> annotation.statusToLabellers() != wanted).isEmpty()
        && Stream.of(minValue, maxValue, userId, audit).allMatch(Optional::isEmpty);
  }

  private boolean matchesShown(Annotation annotation) {
    double value = annotation.region().concept().value();
    return status.filter(wanted -> annotation.status() != wanted).isEmpty()
        && minValue.filter(least -> value < least).isEmpty()
        && maxValue.filter(most -> value > most).isEmpty()
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
