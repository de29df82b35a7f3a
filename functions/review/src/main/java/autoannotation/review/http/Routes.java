package autoannotation.review.http;

import static java.util.stream.Collectors.joining;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusCode;
import autoannotation.core.review.Reviewer;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/** Dispatches requests to routes after checking the role of the sender. */
public final class Routes {

  private final List<Route> routes;
  private final Caller caller;
  private final InstantSource clock;

  public Routes(Caller caller, InstantSource clock, List<Route> routes) {
    this.caller = caller;
    this.clock = clock;
    this.routes = List.copyOf(routes);
  }

  public List<Route> all() {
    return routes;
  }

  /**
   * Handles a request.
   *
   * @throws RefusedRequestException if the sender is unknown or lacks the role, or no route matches
   *     path and method
   */
  public ApiResponse answer(ApiRequest request) {
    Reviewer by = caller.of(request, clock.instant());
    List<Route> ofPath =
        routes.stream().filter(route -> route.name(request.path()) != null).toList();
    Route route =
        ofPath.stream()
            .filter(of(request.method()))
            .findFirst()
            .orElseThrow(() -> unknown(request, ofPath));
    if (!by.role().includes(route.role())) {
      throw new RefusedRequestException(
          StatusCode.CONN_INSUFFICIENT_SCOPES,
          "Forbidden: %s %s requires the role %s; %s has the role %s."
              .formatted(request.method(), route.path(), route.role(), by.userId(), by.role()),
          "Ask an ADMIN to send the request, or to give you the role.");
    }
    return route.action().answer(request, by, route.name(request.path()));
  }

  private static Predicate<Route> of(String method) {
    return route -> route.method().equals(method);
  }

  private static RefusedRequestException unknown(ApiRequest request, List<Route> ofPath) {
    if (ofPath.isEmpty()) {
      return RefusedRequestException.missing(
          "There is no %s.".formatted(request.path()),
          "See openapi.yaml for the paths of the API.");
    }
    return RefusedRequestException.method(
        request, ofPath.stream().map(Route::method).collect(joining(", ")));
  }
}
