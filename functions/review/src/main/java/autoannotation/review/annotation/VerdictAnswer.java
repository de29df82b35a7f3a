package autoannotation.review.annotation;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.review.RefusedVerdictException;
import autoannotation.review.http.RefusedRequestException;
import autoannotation.review.http.StatusCode;
import autoannotation.review.http.StatusJson;
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

  static VerdictAnswer refused(VerdictRequest verdict, RefusedRequestException e) {
    return new VerdictAnswer(verdict.id(), e.status(), Optional.empty(), e.code());
  }

  static VerdictAnswer refused(
      VerdictRequest verdict, RefusedVerdictException e, Optional<Annotation> standing) {
    StatusCode code =
        switch (e.refusal()) {
          case STALE, IMPOSSIBLE -> StatusCode.CONFLICT;
          case NOT_ALLOWED -> StatusCode.CONN_INSUFFICIENT_SCOPES;
          case WRONG -> StatusCode.CONN_INVALID_REQUEST;
        };
    String details =
        switch (e.refusal()) {
          case STALE, IMPOSSIBLE -> "What stands now is in annotation.";
          case NOT_ALLOWED -> "GET /me says who you are here, GET /tasks whom a task asks.";
          case WRONG -> "GET /tasks says which concepts a task has.";
        };
    return new VerdictAnswer(
        verdict.id(),
        StatusJson.of(code, e.getMessage(), details),
        standing.map(AnnotationJson::of),
        code);
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
