package autoannotation.application.review;

import java.time.Instant;
import java.util.List;

/** Photos to review, until then that reviewer's alone. */
public record Assignment(List<AssignedPhoto> photos, Instant expiresAt) {

  public Assignment {
    photos = List.copyOf(photos);
  }
}
