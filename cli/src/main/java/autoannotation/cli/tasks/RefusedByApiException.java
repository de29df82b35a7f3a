package autoannotation.cli.tasks;

import autoannotation.review.http.StatusJson;

/** What the API refused, in its own words. */
final class RefusedByApiException extends Exception {

  RefusedByApiException(StatusJson status) {
    super(status.description() + status.details().map(details -> "\n" + details).orElse(""));
  }
}
