package autoannotation.review.workflow;

import autoannotation.adapters.json.VersionJson;
import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.workflow.AllVersions;
import autoannotation.application.workflow.UnknownVersionException;
import autoannotation.application.workflow.WorkflowHistory;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.core.workflow.Activation;
import autoannotation.review.http.Route;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Routes that list, return and activate versions of the workflow. */
public record WorkflowRoutes(AllVersions versions, InstantSource clock) {

  private static final String VERSION = "/workflow/versions/{number}";

  public List<Route> routes() {
    return List.of(
        new Route("GET", "/workflow", Role.ADMIN, (request, _, _) -> all(request)),
        new Route("GET", VERSION, Role.ADMIN, (request, _, number) -> one(request, number)),
        new Route("POST", VERSION + "/activate", Role.ADMIN, this::activate));
  }

  private ApiResponse all(ApiRequest request) {
    request.parameters().allowOnly(Set.of());
    WorkflowHistory history = versions.history();
    return ApiResponse.ok(
        new WorkflowAnswer(
            StatusJson.OK,
            history.inForce(),
            history.versions().stream().map(VersionJson::of).toList()));
  }

  private ApiResponse one(ApiRequest request, String name) {
    request.parameters().allowOnly(Set.of());
    try {
      return version(number(name));
    } catch (UnknownVersionException e) {
      throw missing(e.getMessage());
    }
  }

  private ApiResponse activate(ApiRequest request, Reviewer by, String name) {
    request.parameters().allowOnly(Set.of());
    int number = number(name);
    Activation activation = activation(request.body(ActivateRequest.class), by);
    try {
      return version(versions.activate(number, activation).number());
    } catch (UnknownVersionException e) {
      throw missing(e.getMessage());
    }
  }

  private ApiResponse version(int number) {
    return ApiResponse.ok(new VersionAnswer(StatusJson.OK, VersionJson.of(versions.show(number))));
  }

  private Activation activation(ActivateRequest request, Reviewer by) {
    try {
      return new Activation(
          clock.instant().truncatedTo(ChronoUnit.MILLIS), by.userId(), request.reason());
    } catch (IllegalArgumentException e) {
      throw RefusedRequestException.invalid(
          "Invalid activation: " + e.getMessage(),
          "Send a reason in one line of at most 500 characters.");
    }
  }

  private static int number(String name) {
    if (!name.matches("0|[1-9]\\d{0,5}")) {
      throw missing("There is no version %s of the workflow.".formatted(name));
    }
    return Integer.parseInt(name);
  }

  private static RefusedRequestException missing(String description) {
    return RefusedRequestException.missing(description, "GET /workflow lists all versions.");
  }
}
