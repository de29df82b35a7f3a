package autoannotation.cli.report;

import autoannotation.core.annotation.AnnotationStatus;

/** What became of a region that the detector found. */
enum Outcome {
  ACCEPTED("accepted", "accepted"),
  AWAITING_REVIEW("awaiting review", "awaiting-review"),
  DENIED("denied in review", "denied"),
  DROPPED("dropped", "dropped");

  private final String words;
  private final String cssClass;

  Outcome(String words, String cssClass) {
    this.words = words;
    this.cssClass = cssClass;
  }

  String words() {
    return words;
  }

  String cssClass() {
    return cssClass;
  }

  static Outcome of(AnnotationStatus status) {
    return switch (status) {
      case ANNOTATION_SUCCESS -> ACCEPTED;
      case ANNOTATION_PENDING, ANNOTATION_AWAITING_REVIEW -> AWAITING_REVIEW;
      case ANNOTATION_REVIEW_DENIED -> DENIED;
    };
  }
}
