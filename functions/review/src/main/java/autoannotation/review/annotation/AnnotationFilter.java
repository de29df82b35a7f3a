package autoannotation.review.annotation;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.Origin;
import autoannotation.review.http.ApiRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Which annotations a request asks for: those that are as each of its parameters says; {@code
 * input_id} is the listing's.
 */
final class AnnotationFilter {

  /** The parameters, as GET /annotations has them. */
  static final Set<String> PARAMETERS =
      Set.of(
          "task_id",
          "status",
          "concept_id",
          "min_value",
          "max_value",
          "model_version_id",
          "user_id",
          "input_id",
          "audit");

  private final List<Predicate<Annotation>> all = new ArrayList<>();
  private final ApiRequest request;

  private AnnotationFilter(ApiRequest request) {
    this.request = request;
    text("task_id", (annotation, id) -> annotation.taskId().equals(id));
    text("concept_id", (annotation, id) -> annotation.label().concept().id().equals(id));
    text("model_version_id", AnnotationFilter::isOfModel);
    text("user_id", AnnotationFilter::isDecidedBy);
    request
        .parameters()
        .choice("status", AnnotationStatus.class)
        .ifPresent(status -> all.add(annotation -> annotation.status() == status));
    request
        .parameters()
        .choice("audit", Audit.class)
        .ifPresent(audit -> all.add(annotation -> wasAudited(annotation, audit)));
    request
        .parameters()
        .share("min_value")
        .ifPresent(least -> all.add(annotation -> value(annotation) >= least));
    request
        .parameters()
        .share("max_value")
        .ifPresent(most -> all.add(annotation -> value(annotation) <= most));
  }

  /**
   * As a request says.
   *
   * @throws autoannotation.review.http.RefusedRequestException naming a parameter that can't be
   */
  static Predicate<Annotation> of(ApiRequest request) {
    return new AnnotationFilter(request).all.stream().reduce(_ -> true, Predicate::and);
  }

  private void text(String name, BiPredicate<Annotation, String> is) {
    request
        .parameters()
        .find(name)
        .ifPresent(text -> all.add(annotation -> is.test(annotation, text)));
  }

  /** While it waits, nobody is told that it is an audit. */
  private static boolean wasAudited(Annotation annotation, Audit audit) {
    return !annotation.waits() && annotation.audit().equals(Optional.of(audit));
  }

  private static double value(Annotation annotation) {
    return annotation.region().concept().value();
  }

  private static boolean isOfModel(Annotation annotation, String version) {
    return annotation.origin() instanceof Origin.Detected detected
        && detected.model().toString().equals(version);
  }

  private static boolean isDecidedBy(Annotation annotation, String userId) {
    return annotation.verdicts().stream().anyMatch(verdict -> verdict.userId().equals(userId));
  }
}
