package autoannotation.review.http;

import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusCode;
import autoannotation.application.AlreadyThereException;
import autoannotation.application.InvalidRequestException;
import autoannotation.application.NotAllowedException;
import autoannotation.application.NotFoundException;
import autoannotation.application.RefusalException;
import autoannotation.core.review.RefusedVerdictException;

/** Maps refusals of the application to Clarifai's status codes. */
public final class Refusals {

  private Refusals() {}

  /** Maps a refused request. */
  public static RefusedRequestException of(RefusalException e) {
    StatusCode code =
        switch (e) {
          case InvalidRequestException _ -> StatusCode.CONN_INVALID_REQUEST;
          case NotFoundException _ -> StatusCode.CONN_DOES_NOT_EXIST;
          case NotAllowedException _ -> StatusCode.CONN_INSUFFICIENT_SCOPES;
          case AlreadyThereException _ -> StatusCode.CONFLICT;
        };
    return new RefusedRequestException(code, e.getMessage(), e.advice());
  }

  /** Maps a refused verdict; its details refer to the answer's field annotation. */
  public static RefusedRequestException of(RefusedVerdictException e) {
    StatusCode code =
        switch (e.refusal()) {
          case STALE, IMPOSSIBLE -> StatusCode.CONFLICT;
          case NOT_ALLOWED -> StatusCode.CONN_INSUFFICIENT_SCOPES;
          case WRONG -> StatusCode.CONN_INVALID_REQUEST;
        };
    String details =
        switch (e.refusal()) {
          case STALE, IMPOSSIBLE ->
              "See annotation for the current state, and send its revision with a new verdict.";
          case NOT_ALLOWED ->
              "GET /me returns your user id and role, GET /tasks the reviewers of each task.";
          case WRONG -> "GET /tasks returns the concepts of each task.";
        };
    return new RefusedRequestException(code, e.getMessage(), details);
  }
}
