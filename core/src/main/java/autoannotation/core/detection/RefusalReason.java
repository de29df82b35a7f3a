package autoannotation.core.detection;

/** Why a photo is refused. */
public enum RefusalReason {
  EMPTY("the file has no bytes"),
  NOT_AN_IMAGE("the file is not an image"),
  UNSUPPORTED_FORMAT(
      "only JPEG, PNG, WebP and GIF are read, and no 12-bit, lossless or arithmetic-coded JPEG"),
  DAMAGED("the file ends before the picture does, or is broken"),
  TOO_LARGE("the file has more bytes or pixels than the limits allow");

  private final String sentence;

  RefusalReason(String sentence) {
    this.sentence = sentence;
  }

  /** The reason in words, for the person who uploaded the photo. */
  public String sentence() {
    return sentence;
  }
}
