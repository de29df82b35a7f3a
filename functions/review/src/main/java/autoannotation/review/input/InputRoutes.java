package autoannotation.review.input;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.input.InputCatalog;
import autoannotation.application.input.InputKey;
import autoannotation.application.input.InputPage;
import autoannotation.application.input.UploadRequest;
import autoannotation.application.input.Uploads;
import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.review.http.Route;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Routes that list photos with short-lived links, and create links for uploads. */
public record InputRoutes(
    InputCatalog catalog, PhotoLinks links, Uploads uploads, InstantSource clock) {

  private static final int MAXIMUM_PER_PAGE = 128;

  private record Page(StatusJson status, List<InputJson> inputs, Optional<String> next) {}

  private record Upload(StatusJson status, @JsonUnwrapped UploadLink link) {}

  public List<Route> routes() {
    return List.of(
        new Route("GET", "/inputs", Role.LABELLER, (request, by, _) -> get(request, by)),
        new Route("POST", "/uploads", Role.ADMIN, (request, _, _) -> upload(request)));
  }

  private ApiResponse get(ApiRequest request, Reviewer by) {
    Instant now = clock.instant();
    Set<String> names = names(request);
    request.parameters().allowOnly(names);
    if (!names.contains("cursor")) {
      InputJson one = json(asked(request), by);
      return ApiResponse.ok(new Page(StatusJson.OK, List.of(one), Optional.empty()));
    }
    int most = request.parameters().count("per_page", MAXIMUM_PER_PAGE);
    InputPage page = catalog.page(most, request.parameters().find("cursor").map(KeyCursor::key));
    return ApiResponse.ok(
        new Page(
            StatusJson.OK,
            page.inputs().stream().map(input -> InputJson.of(input, links, now)).toList(),
            page.next().map(KeyCursor::of)));
  }

  /**
   * The parameters that may be combined: key and version_id, or input_id alone, or those of a page.
   */
  private static Set<String> names(ApiRequest request) {
    if (request.parameters().find("key").isPresent()) {
      return Set.of("key", "version_id");
    }
    return request.parameters().find("input_id").isPresent()
        ? Set.of("input_id")
        : Set.of("per_page", "cursor");
  }

  private ApiResponse upload(ApiRequest request) {
    request.parameters().allowOnly(Set.of());
    UploadLink link = uploads.link(request.body(UploadRequest.class));
    return ApiResponse.ok(new Upload(StatusJson.OK, link));
  }

  /**
   * Returns the input that a request identifies by its id, or by key and version.
   *
   * @throws autoannotation.application.RefusalException if the parameters are invalid or there is
   *     no such photo
   */
  public AnnotatedInput asked(ApiRequest request) {
    return request
        .parameters()
        .find("key")
        .map(key -> catalog.ofKey(key, request.parameters().find("version_id")))
        .orElseGet(() -> catalog.get(inputId(request)));
  }

  /**
   * Returns the query parameter input_id.
   *
   * @throws RefusedRequestException if it is missing
   * @throws autoannotation.application.InvalidRequestException if it is not the id of a photo
   */
  public static InputId inputId(ApiRequest request) {
    return InputKey.id(
        request
            .parameters()
            .find("input_id")
            .orElseThrow(
                () ->
                    RefusedRequestException.invalid(
                        "input_id is missing.",
                        "Add the parameter input_id: the id of the photo that the annotation is on.")));
  }

  /**
   * Converts an input to its JSON format, with links that expire after {@link PhotoLinks#VALID}. To
   * a labeller it has no regions while one of its annotations waits: their values would tell what
   * the machine did.
   */
  public InputJson json(AnnotatedInput input, Reviewer reader) {
    InputJson json = InputJson.of(input, links, clock.instant());
    return reader.isBlind() && input.annotations().stream().anyMatch(Annotation::waits)
        ? json.withoutRegions()
        : json;
  }
}
