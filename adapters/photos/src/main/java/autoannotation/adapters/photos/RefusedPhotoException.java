package autoannotation.adapters.photos;

import autoannotation.core.detection.RefusalReason;

/** A photo that cannot be read, with the reason. A retry would not help. */
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
