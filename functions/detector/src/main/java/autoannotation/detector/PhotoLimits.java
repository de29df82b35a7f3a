package autoannotation.detector;

/** The most bytes and the most pixels that a photo may have. */
public record PhotoLimits(long bytes, long pixels) {

  public PhotoLimits {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes is not above 0: " + bytes);
    }
    if (pixels < 1) {
      throw new IllegalArgumentException("pixels is not above 0: " + pixels);
    }
  }
}
