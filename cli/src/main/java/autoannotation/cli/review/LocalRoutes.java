package autoannotation.cli.review;

import autoannotation.application.InvalidRequestException;
import autoannotation.application.NotFoundException;

/** Who answers what: the files and the machine of this machine, or the review function. */
record LocalRoutes(Gateway gateway, LocalFiles files, MachineRoutes machine) {

  private static final String VIEWER = Gateway.STAGE + "/viewer/";

  LocalResponse answer(LocalRequest asked) {
    try {
      return switch (asked.route()) {
        case "GET /", "GET /v1", "GET /v1/" -> LocalResponse.moved(VIEWER);
        case "GET " + LocalLinks.PREVIEW -> files.preview(asked);
        case "GET " + LocalLinks.PHOTO -> files.photo(asked);
        case "PUT " + LocalLinks.UPLOAD -> files.upload(asked);
        case "POST /v1/annotations" -> machine.now(asked);
        case "POST /v1/annotations/requests" -> machine.later(asked);
        case String _ when asked.path().startsWith(Gateway.STAGE + "/") ->
            LocalResponse.of(gateway.call(asked));
        default ->
            throw UnservedRequestException.missing(
                "Not found: %s.".formatted(asked.path()), "Open " + VIEWER);
      };
    } catch (InvalidRequestException e) {
      return UnservedRequestException.invalid(e.getMessage(), e.advice()).answer();
    } catch (NotFoundException e) {
      return UnservedRequestException.missing(e.getMessage(), e.advice()).answer();
    } catch (UnservedRequestException e) {
      return e.answer();
    }
  }
}
