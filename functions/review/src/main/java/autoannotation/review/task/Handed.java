package autoannotation.review.task;

import java.time.Instant;
import java.util.List;

/** Photos, until then the reviewer's alone. */
record Handed(List<AssignedPhoto> photos, Instant expiresAt) {}
