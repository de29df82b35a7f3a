package autoannotation.review.input;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.StoredInput;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.region.Region;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A photo: PENDING until the state machine has processed it, then ANNOTATED, REJECTED with a
 * reason, or FAILED. Width and height are those of the upright picture, in pixels.
 *
 * @param previewUrl a JPEG of at most 2048 pixels, upright, once the photo has been processed
 * @param photoUrl the file as it was uploaded
 * @param regions what the detector found, only if a single photo was requested; without their draws
 */
public record InputJson(
    String id,
    String key,
    String version,
    InputStatus status,
    Optional<RefusalReason> reason,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<URI> previewUrl,
    URI photoUrl,
    Instant linksExpireAt,
    Optional<List<Region>> regions) {

  /** A photo in a list, without its regions. */
  public static InputJson of(StoredInput input, PhotoLinks links, Instant now) {
    InputId id = input.id();
    return new InputJson(
        id.toString(),
        id.key(),
        id.version(),
        input.status(),
        input.reason(),
        input.width(),
        input.height(),
        input.width().map(_ -> links.preview(id)),
        links.photo(id),
        now.plus(PhotoLinks.VALID),
        Optional.empty());
  }

  /** A single photo, with the regions that the detector found. */
  public static InputJson of(AnnotatedInput input, PhotoLinks links, Instant now) {
    InputId id = input.id();
    Optional<Detection.Found> found = as(input, Detection.Found.class);
    return new InputJson(
        id.toString(),
        id.key(),
        id.version(),
        input.status(),
        as(input, Detection.Refused.class).map(Detection.Refused::reason),
        found.map(Detection.Found::width),
        found.map(Detection.Found::height),
        found.map(_ -> links.preview(id)),
        links.photo(id),
        now.plus(PhotoLinks.VALID),
        found.map(it -> it.regions().stream().map(Region::withoutDraw).toList()));
  }

  /** A copy without regions, for reviewers: the values would bias their verdicts. */
  public InputJson withoutRegions() {
    return new InputJson(
        id,
        key,
        version,
        status,
        reason,
        width,
        height,
        previewUrl,
        photoUrl,
        linksExpireAt,
        Optional.empty());
  }

  private static <T extends Detection> Optional<T> as(AnnotatedInput input, Class<T> kind) {
    return input.detection().filter(kind::isInstance).map(kind::cast);
  }
}
