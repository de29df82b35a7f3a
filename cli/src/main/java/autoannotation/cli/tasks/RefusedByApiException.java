package autoannotation.cli.tasks;

import autoannotation.adapters.lambda.StatusJson;

/** What the API refused, in its own words. */
final class RefusedByApiException extends Exception {

  RefusedByApiException(StatusJson status) {
    super(status.description() + status.details().map(details -> "\n" + details).orElse(""));
  }
}
