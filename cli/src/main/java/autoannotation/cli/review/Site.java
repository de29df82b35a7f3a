package autoannotation.cli.review;

import autoannotation.application.InvalidRequestException;

/** Who answers what: the files and the machine of this machine, or the review function. */
record Site(Gateway gateway, LocalFiles files, Machine machine) {

  private static final String VIEWER = Gateway.STAGE + "/viewer/";

  Answer answer(Asked asked) {
    try {
      return switch (asked.route()) {
        case "GET /", "GET /v1", "GET /v1/" -> Answer.moved(VIEWER);
        case "GET " + LocalLinks.PREVIEW -> files.preview(asked);
        case "GET " + LocalLinks.PHOTO -> files.photo(asked);
        case "PUT " + LocalLinks.UPLOAD -> files.upload(asked);
        case "POST /v1/annotations" -> machine.now(asked);
        case "POST /v1/annotations/requests" -> machine.later(asked);
        case String _ when asked.path().startsWith(Gateway.STAGE + "/") ->
            Answer.of(gateway.call(asked));
        default ->
            throw Refusal.missing("There is no %s.".formatted(asked.path()), "Open " + VIEWER);
      };
    } catch (InvalidRequestException e) {
      return Refusal.invalid(e.getMessage(), e.advice()).answer();
    } catch (Refusal e) {
      return e.answer();
    }
  }
}
