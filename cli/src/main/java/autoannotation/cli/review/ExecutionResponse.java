package autoannotation.cli.review;

import autoannotation.adapters.lambda.StatusCode;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.local.states.Execution;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an execution ended, as the API answers it; api.yaml says the same for API Gateway. */
final class ExecutionResponse {

  private ExecutionResponse() {}

  static LocalResponse answer(Execution ended) {
    return switch (ended) {
      case Execution.Succeeded(Map<?, ?> output) -> answer(output);
      case Execution.Failed(String error, String cause) when error.equals("NotAnInput") ->
          UnservedRequestException.invalid("The photo's key does not start with inputs/.", cause)
              .answer();
      case Execution.Failed(String error, String cause) ->
          failed("The photo could not be annotated: " + error + ".", cause);
      case Execution.TimedOut _ ->
          failed("Annotating the photo took too long.", "Try again later.");
      case Execution.Succeeded(Object odd) -> throw new IllegalStateException("output: " + odd);
    };
  }

  private static LocalResponse answer(Map<?, ?> output) {
    Map<?, ?> input = (Map<?, ?>) output.get("input");
    return switch (String.valueOf(input.get("status"))) {
      case "NO_SUCH_PHOTO" ->
          UnservedRequestException.missing(
                  "The photo does not exist in the bucket.",
                  "Upload the photo, or list the keys with GET /inputs.")
              .answer();
      case "REJECTED" ->
          with(
              422,
              StatusJson.of(
                  StatusCode.CONN_INVALID_REQUEST,
                  "The photo was refused: %s.".formatted(input.get("reason")),
                  "Upload another photo, or the same photo in another format."),
              output);
      default -> with(200, StatusJson.OK, output);
    };
  }

  private static LocalResponse with(int http, StatusJson status, Map<?, ?> output) {
    Map<Object, Object> body = new LinkedHashMap<>();
    body.put("status", status);
    body.putAll(output);
    return LocalResponse.json(http, body);
  }

  static LocalResponse failed(String description, String details) {
    return new UnservedRequestException(503, StatusCode.FAILURE, description, details).answer();
  }
}
