package autoannotation.review.annotation;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusCode;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.review.VerdictRequest;
import autoannotation.core.annotation.Annotation;
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
    Optional<AnnotationJson> annotation,
    @JsonIgnore StatusCode code) {

  static VerdictAnswer counts(VerdictRequest verdict, Annotation annotation) {
    return new VerdictAnswer(
        verdict.id(),
        StatusJson.OK,
        Optional.of(AnnotationJson.of(annotation)),
        StatusCode.SUCCESS);
  }

  static VerdictAnswer refused(
      VerdictRequest verdict, RefusedRequestException e, Optional<Annotation> current) {
    return new VerdictAnswer(verdict.id(), e.status(), current.map(AnnotationJson::of), e.code());
  }

  /** The same result in the format of PATCH /annotations/{id}. */
  Patched patched() {
    return new Patched(status, annotation);
  }

  record Patched(StatusJson status, Optional<AnnotationJson> annotation) {}

  boolean isRefused() {
    return code != StatusCode.SUCCESS;
  }
}
