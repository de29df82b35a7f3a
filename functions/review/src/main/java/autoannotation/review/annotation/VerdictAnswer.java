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
 * What became of one verdict.
 *
 * @param annotation as it stands now, also when the verdict does not count
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
      VerdictRequest verdict, RefusedRequestException e, Optional<Annotation> standing) {
    return new VerdictAnswer(verdict.id(), e.status(), standing.map(AnnotationJson::of), e.code());
  }

  /** As the answer to a PATCH. */
  Patched patched() {
    return new Patched(status, annotation);
  }

  record Patched(StatusJson status, Optional<AnnotationJson> annotation) {}

  boolean isRefused() {
    return code != StatusCode.SUCCESS;
  }
}
