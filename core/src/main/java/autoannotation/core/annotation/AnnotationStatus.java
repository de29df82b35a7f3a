package autoannotation.core.annotation;

/** Clarifai's annotation statuses that this system uses, with Clarifai's codes. */
public enum AnnotationStatus {
  ANNOTATION_SUCCESS(24150),
  ANNOTATION_PENDING(24151),
  ANNOTATION_AWAITING_REVIEW(24157),
  ANNOTATION_REVIEW_DENIED(24158);

  private final int code;

  AnnotationStatus(int code) {
    this.code = code;
  }

  /** Clarifai's numeric code of the status. */
  public int code() {
    return code;
  }
}
