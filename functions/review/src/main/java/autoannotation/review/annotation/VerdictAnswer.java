package autoannotation.review.annotation;

import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusCode;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.review.VerdictRequest;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;

/**
 * The result of one verdict in an answer.
 *
 * @param annotation the current annotation, also when the verdict was refused; empty if there is
 *     none
 */
record VerdictAnswer(
    String id,
    StatusJson status,
    Optional<ShownAnnotation> annotation,
    @JsonIgnore StatusCode code) {

  static VerdictAnswer counts(VerdictRequest verdict, ShownAnnotation annotation) {
    return new VerdictAnswer(
        verdict.id(), StatusJson.OK, Optional.of(annotation), StatusCode.SUCCESS);
  }

  static VerdictAnswer refused(
      VerdictRequest verdict, RefusedRequestException e, Optional<ShownAnnotation> current) {
    return new VerdictAnswer(verdict.id(), e.status(), current, e.code());
  }

  /** The same result in the format of PATCH /annotations/{id}. */
  Patched patched() {
    return new Patched(status, annotation);
  }

  record Patched(StatusJson status, Optional<ShownAnnotation> annotation) {}

  boolean isRefused() {
    return code != StatusCode.SUCCESS;
  }
}
