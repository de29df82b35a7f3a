package autoannotation.application.review;

import java.time.Instant;
import java.util.List;

/** Photos that are reserved for one reviewer until {@code expiresAt}; may be empty. */
public record Assignment(List<AssignedPhoto> photos, Instant expiresAt) {

  public Assignment {
    photos = List.copyOf(photos);
  }
}
