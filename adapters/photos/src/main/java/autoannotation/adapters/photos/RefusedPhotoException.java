package autoannotation.adapters.photos;

import autoannotation.core.detection.RefusalReason;

/** A photo that can't be read, and why. No later try will read it. */
public final class RefusedPhotoException extends Exception {

  private final RefusalReason reason;

  public RefusedPhotoException(RefusalReason reason) {
    this(reason, null);
  }

  RefusedPhotoException(RefusalReason reason, Throwable cause) {
    super(reason + ": " + reason.sentence(), cause);
    this.reason = reason;
  }

  public RefusalReason reason() {
    return reason;
  }
}
