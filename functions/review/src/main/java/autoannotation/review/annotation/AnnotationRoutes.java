package autoannotation.review.annotation;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.input.InputCatalog;
import autoannotation.application.input.InputKey;
import autoannotation.application.port.AnnotationFilter;
import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.AnnotationPage;
import autoannotation.application.port.Cursor;
import autoannotation.application.review.VerdictDesk;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.review.http.Route;
import autoannotation.review.input.InputJson;
import autoannotation.review.input.InputRoutes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Routes that list, return and change annotations, and take verdicts. */
public final class AnnotationRoutes {

  private static final int MAXIMUM_PER_PAGE = 128;

  private static final Set<String> PHOTO_PARAMETERS = Set.of("key", "version_id");

  private static final Set<String> PAGE_PARAMETERS =
      Stream.concat(FilterParameters.NAMES.stream(), Stream.of("per_page", "cursor"))
          .collect(Collectors.toUnmodifiableSet());

  private record Page(
      StatusJson status,
      Optional<InputJson> input,
      List<ShownAnnotation> annotations,
      Optional<String> next) {}

  private record One(StatusJson status, ShownAnnotation annotation) {}

  private final InputCatalog catalog;
  private final InputRoutes inputs;
  private final AnnotationListing listing;
  private final Verdicts verdicts;

  public AnnotationRoutes(
      InputCatalog catalog, InputRoutes inputs, AnnotationListing listing, VerdictDesk desk) {
    this.catalog = catalog;
    this.inputs = inputs;
    this.listing = listing;
    verdicts = new Verdicts(desk);
  }

  public List<Route> routes() {
    return List.of(
        new Route("GET", "/annotations", Role.LABELLER, (request, by, _) -> list(request, by)),
        new Route("GET", "/annotations/{id}", Role.LABELLER, this::one),
        new Route("PATCH", "/annotations/{id}", Role.LABELLER, this::patch),
        new Route(
            "POST", "/verdicts", Role.LABELLER, (request, by, _) -> verdicts.post(request, by)));
  }

  private ApiResponse list(ApiRequest request, Reviewer by) {
    boolean isPhoto = request.parameters().find("key").isPresent();
    request.parameters().allowOnly(isPhoto ? PHOTO_PARAMETERS : PAGE_PARAMETERS);
    if (isPhoto) {
      AnnotatedInput input = inputs.asked(request);
      return page(by, Optional.of(inputs.json(input, by)), input.annotations(), Optional.empty());
    }
    AnnotationFilter asked = FilterParameters.read(request.parameters());
    AnnotationFilter wanted = by.isBlind() ? asked.toLabellers() : asked;
    int most = request.parameters().count("per_page", MAXIMUM_PER_PAGE);
    Optional<Cursor> after = request.parameters().find("cursor").map(AnnotationRoutes::cursor);
    AnnotationPage page =
        request
            .parameters()
            .find("input_id")
            .map(InputKey::id)
            .map(input -> listing.page(input, wanted, most, after))
            .orElseGet(() -> listing.page(wanted, most, after));
    return page(by, Optional.empty(), page.annotations(), page.next());
  }

  private ApiResponse one(ApiRequest request, Reviewer by, String id) {
    request.parameters().allowOnly(Set.of("input_id"));
    Annotation annotation = catalog.annotation(InputRoutes.inputId(request), id);
    return ApiResponse.ok(new One(StatusJson.OK, ShownAnnotation.to(by, annotation)));
  }

  private ApiResponse patch(ApiRequest request, Reviewer by, String id) {
    request.parameters().allowOnly(Set.of("input_id"));
    PatchRequest change = request.body(PatchRequest.class);
    VerdictAnswer answer =
        verdicts.decide(change.verdict(InputRoutes.inputId(request), id, by), by);
    return ApiResponse.json(answer.code(), answer.patched());
  }

  private static ApiResponse page(
      Reviewer by, Optional<InputJson> input, List<Annotation> annotations, Optional<Cursor> next) {
    return ApiResponse.ok(
        new Page(
            StatusJson.OK,
            input,
            annotations.stream().map(one -> ShownAnnotation.to(by, one)).toList(),
            next.map(Cursor::toString)));
  }

  private static Cursor cursor(String text) {
    try {
      Cursor cursor = Cursor.parse(text);
      if (InputKey.isId(cursor.inputId())) {
        return cursor;
      }
    } catch (IllegalArgumentException _) {
      // nor is it any
    }
    throw RefusedRequestException.invalid(
        "Invalid cursor: " + text,
        "Pass `next` from the previous page unchanged, or leave cursor "
            + "out to start with the first page.");
  }
}
