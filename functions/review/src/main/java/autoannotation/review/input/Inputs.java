package autoannotation.review.input;

import autoannotation.adapters.dynamo.InputTable;
import autoannotation.adapters.dynamo.StoredInput;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.review.Role;
import autoannotation.review.http.ApiRequest;
import autoannotation.review.http.ApiResponse;
import autoannotation.review.http.RefusedRequestException;
import autoannotation.review.http.Route;
import autoannotation.review.http.StatusJson;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.s3.S3Client;

/** The photos, and links to them. */
public final class Inputs {

  private static final int MOST = 128;

  private record Answer(StatusJson status, List<InputJson> inputs, Optional<String> next) {}

  private final CurrentVersion versions;
  private final Bucket photos;
  private final InputTable table;
  private final Links links;
  private final InstantSource clock;
  private final Uploads uploads;

  public Inputs(
      S3Client s3,
      String bucket,
      InputTable table,
      Links links,
      long maximumBytes,
      InstantSource clock) {
    versions = new CurrentVersion(s3, bucket);
    photos = new Bucket(s3, bucket);
    this.table = table;
    this.links = links;
    this.clock = clock;
    uploads = new Uploads(links, maximumBytes);
  }

  public List<Route> routes() {
    return List.of(
        new Route("GET", "/inputs", Role.LABELLER, (request, _, _) -> get(request)),
        new Route("POST", "/uploads", Role.ADMIN, (request, _, _) -> uploads.link(request)));
  }

  private ApiResponse get(ApiRequest request) {
    Instant now = clock.instant();
    Set<String> names = names(request);
    request.parameters().allowOnly(names);
    if (!names.contains("cursor")) {
      InputJson one = InputJson.of(asked(request), links, now);
      return ApiResponse.ok(new Answer(StatusJson.OK, List.of(one), Optional.empty()));
    }
    InputPage page =
        photos.page(
            request.parameters().count("per_page", MOST), request.parameters().find("cursor"));
    Map<InputId, StoredInput> stored = table.stored(page.inputs());
    return ApiResponse.ok(
        new Answer(
            StatusJson.OK,
            page.inputs().stream().map(id -> InputJson.of(stored.get(id), links, now)).toList(),
            page.next()));
  }

  /** What goes together: one photo by its key or its id, or a page of all. */
  private static Set<String> names(ApiRequest request) {
    if (request.parameters().find("key").isPresent()) {
      return Set.of("key", "version_id");
    }
    return request.parameters().find("input_id").isPresent()
        ? Set.of("input_id")
        : Set.of("per_page", "cursor");
  }

  /**
   * The input that a request names by its id, or by key and version.
   *
   * @throws RefusedRequestException if there is none
   */
  public AnnotatedInput asked(ApiRequest request) {
    Optional<String> key = request.parameters().find("key");
    if (key.isPresent()) {
      return table.read(versions.of(key.get(), request.parameters().find("version_id")));
    }
    AnnotatedInput input = table.read(InputKey.of(request));
    return input.status() == InputStatus.PENDING // then the table may not know it
        ? table.read(versions.check(input.id()))
        : input;
  }

  /** As it is answered, with short-lived links. */
  public InputJson json(AnnotatedInput input) {
    return InputJson.of(input, links, clock.instant());
  }
}
