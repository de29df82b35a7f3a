package autoannotation.review.annotation;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusCode;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.RefusalException;
import autoannotation.application.review.VerdictDesk;
import autoannotation.application.review.VerdictRequest;
import autoannotation.core.review.RefusedVerdictException;
import autoannotation.core.review.Reviewer;
import autoannotation.review.http.Refusals;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code POST /verdicts}: applies up to 128 verdicts in order. Each counts or is refused
 * independently of the others.
 */
record Verdicts(VerdictDesk desk) {

  private static final int MAXIMUM_VERDICTS = 128;

  private record Body(List<VerdictRequest> verdicts) {}

  private record Answer(StatusJson status, List<VerdictAnswer> verdicts) {}

  ApiResponse post(ApiRequest request, Reviewer by) {
    request.parameters().allowOnly(Set.of());
    List<VerdictRequest> verdicts = request.body(Body.class).verdicts;
    if (verdicts.isEmpty() || verdicts.size() > MAXIMUM_VERDICTS) {
      throw RefusedRequestException.invalid(
          "verdicts has %d elements; it must have 1 to %d."
              .formatted(verdicts.size(), MAXIMUM_VERDICTS),
          "Send at most %d verdicts in one request.".formatted(MAXIMUM_VERDICTS));
    }
    List<VerdictAnswer> answers = verdicts.stream().map(verdict -> decide(verdict, by)).toList();
    return answers.size() == 1 ? one(answers.getFirst()) : several(answers);
  }

  VerdictAnswer decide(VerdictRequest verdict, Reviewer by) {
    try {
      return VerdictAnswer.counts(verdict, ShownAnnotation.to(by, desk.decide(verdict, by)));
    } catch (RefusedVerdictException e) {
      return VerdictAnswer.refused(
          verdict,
          Refusals.of(e),
          desk.current(verdict).map(current -> ShownAnnotation.to(by, current)));
    } catch (RefusalException e) {
      return VerdictAnswer.refused(verdict, Refusals.of(e), Optional.empty());
    }
  }

  private static ApiResponse one(VerdictAnswer answer) {
    return ApiResponse.json(answer.code(), new Answer(answer.status(), List.of(answer)));
  }

  private static ApiResponse several(List<VerdictAnswer> answers) {
    long refused = answers.stream().filter(VerdictAnswer::isRefused).count();
    StatusJson status =
        refused == 0
            ? StatusJson.OK
            : StatusJson.of(
                StatusCode.MIXED_STATUS,
                "%d of %d verdicts were refused.".formatted(refused, answers.size()),
                "See the status of each verdict.");
    return ApiResponse.json(
        refused == 0 ? StatusCode.SUCCESS : StatusCode.MIXED_STATUS, new Answer(status, answers));
  }
}
