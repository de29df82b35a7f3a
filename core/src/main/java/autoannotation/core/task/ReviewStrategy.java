package autoannotation.core.task;

/** Clarifai's review strategies: how many persons it takes to decide. */
public sealed interface ReviewStrategy {

  /** Nobody is asked. */
  record None() implements ReviewStrategy {}

  /** One person decides. */
  record Manual() implements ReviewStrategy {}

  /**
   * {@code agreeing} of {@code asked} persons have to agree: on one concept, in boxes whose IoU is
   * at least {@code iou}, or that there is no such object. If they don't, a further one decides.
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
