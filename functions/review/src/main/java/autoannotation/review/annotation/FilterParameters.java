package autoannotation.review.annotation;

import autoannotation.adapters.lambda.QueryParameters;
import autoannotation.application.port.AnnotationFilter;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the filter of GET /annotations from the query parameters; {@code input_id} is read by the
 * route itself.
 */
final class FilterParameters {

  static final Set<String> NAMES =
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

  private FilterParameters() {}

  /**
   * Reads the filter; parameters that are absent do not restrict it.
   *
   * @throws autoannotation.adapters.lambda.RefusedRequestException naming a parameter with an
   *     invalid value
   */
  static AnnotationFilter read(QueryParameters parameters) {
    Optional<AnnotationStatus> status = parameters.choice("status", AnnotationStatus.class);
    Optional<Audit> audit = parameters.choice("audit", Audit.class);
    return new AnnotationFilter(
        parameters.find("task_id"),
        status,
        parameters.find("concept_id"),
        parameters.share("min_value"),
        parameters.share("max_value"),
        parameters.find("model_version_id"),
        parameters.find("user_id"),
        audit,
        false);
  }
}
