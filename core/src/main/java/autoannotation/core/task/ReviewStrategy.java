package autoannotation.core.task;

/** Clarifai's review strategies: how many people decide an annotation. */
public sealed interface ReviewStrategy {

  /** No annotation is put before anybody. */
  record None() implements ReviewStrategy {}

  /** One person decides. */
  record Manual() implements ReviewStrategy {}

  /**
   * Several people have to agree: on one concept in boxes whose IoU is at least {@code iou}, or
   * that there is no object. If they don't agree once all were asked, a REVIEWER decides.
   *
   * @param agreeing how many have to agree, at least 2
   * @param asked how many are asked, at least {@code agreeing}
   * @param iou in (0, 1]
   */
  record Consensus(int agreeing, int asked, double iou) implements ReviewStrategy {
    public Consensus {
      if (agreeing < 2 || asked < agreeing) {
        throw new IllegalArgumentException(
            "consensus is not of at least 2 among at least as many: %d of %d"
                .formatted(agreeing, asked));
      }
      if (!(iou > 0 && iou <= 1)) {
        throw new IllegalArgumentException("iou is not in (0, 1]: " + iou);
      }
    }
  }
}
