package autoannotation.review.annotation;

import autoannotation.core.review.RefusedVerdictException;
import autoannotation.core.review.Reviewer;
import autoannotation.review.http.ApiRequest;
import autoannotation.review.http.ApiResponse;
import autoannotation.review.http.RefusedRequestException;
import autoannotation.review.http.StatusCode;
import autoannotation.review.http.StatusJson;
import java.util.List;
import java.util.Set;

/** {@code POST /verdicts}: each counts or is refused by itself, in the order in which they came. */
record Verdicts(Desk desk) {

  private static final int MOST = 128;

  private record Body(List<VerdictRequest> verdicts) {}

  private record Answer(StatusJson status, List<VerdictAnswer> verdicts) {}

  ApiResponse post(ApiRequest request, Reviewer by) {
    request.parameters().allowOnly(Set.of());
    List<VerdictRequest> verdicts = request.body(Body.class).verdicts;
    if (verdicts.isEmpty() || verdicts.size() > MOST) {
      throw RefusedRequestException.invalid(
          "verdicts holds %d, not 1 to %d.".formatted(verdicts.size(), MOST),
          "Send them in several requests.");
    }
    List<VerdictAnswer> answers = verdicts.stream().map(verdict -> decide(verdict, by)).toList();
    return answers.size() == 1 ? one(answers.getFirst()) : several(answers);
  }

  VerdictAnswer decide(VerdictRequest verdict, Reviewer by) {
    try {
      return VerdictAnswer.counts(verdict, desk.decide(verdict, by));
    } catch (RefusedVerdictException e) {
      return VerdictAnswer.refused(verdict, e, desk.standing(verdict));
    } catch (RefusedRequestException e) {
      return VerdictAnswer.refused(verdict, e);
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
                "%d of %d verdicts do not count.".formatted(refused, answers.size()),
                "Each has a status of its own.");
    return ApiResponse.json(
        refused == 0 ? StatusCode.SUCCESS : StatusCode.MIXED_STATUS, new Answer(status, answers));
  }
}
