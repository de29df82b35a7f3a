package autoannotation.application.input;

import autoannotation.application.NotFoundException;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.PhotoBucket;
import autoannotation.application.port.PhotoPage;
import autoannotation.application.port.StoredInput;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import java.util.Map;
import java.util.Optional;

/** Looks up photos and their annotations. */
public record InputCatalog(PhotoBucket photos, Inputs inputs) {

  /** Returns up to {@code most} photos after a key, ordered by key. */
  public InputPage page(int most, Optional<String> after) {
    PhotoPage page = photos.page(most, after);
    Map<InputId, StoredInput> stored = inputs.stored(page.photos());
    return new InputPage(page.photos().stream().map(stored::get).toList(), page.next());
  }

  /**
   * Returns a photo with its annotations by its key, in the given version or else the newest.
   *
   * @throws autoannotation.application.InvalidRequestException if it is not the key of a photo
   * @throws NotFoundException if there is no such photo
   */
  public AnnotatedInput ofKey(String key, Optional<String> version) {
    return inputs.read(
        photos.find(InputKey.check(key), version).orElseThrow(InputCatalog::noPhoto));
  }

  /**
   * Returns a photo with its annotations.
   *
   * @throws NotFoundException if there is no such photo
   */
  public AnnotatedInput get(InputId id) {
    AnnotatedInput input = inputs.read(id);
    // of one that no run has reached only the bucket knows
    if (input.status() == InputStatus.PENDING && !photos.holds(id)) {
      throw noPhoto();
    }
    return input;
  }

  /**
   * Returns an annotation of a photo.
   *
   * @throws NotFoundException if there is no such photo, or it has no annotation with that id
   */
  public Annotation annotation(InputId input, String id) {
    return get(input).annotations().stream()
        .filter(candidate -> candidate.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no annotation %s on that photo.".formatted(id),
                    "GET /annotations?input_id= lists the annotations of a photo."));
  }

  private static NotFoundException noPhoto() {
    return new NotFoundException(
        "There is no such photo in the bucket.",
        "Upload it, or look for its key with GET /inputs.");
  }
}
