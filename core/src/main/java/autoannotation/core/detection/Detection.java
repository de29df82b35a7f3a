package autoannotation.core.detection;

import autoannotation.core.region.Region;
import java.util.List;

/** What a model version answered about a photo. */
public sealed interface Detection {

  ModelVersion model();

  /**
   * A photo that was read.
   *
   * @param width of the upright image in pixels, at least 1
   * @param height of the upright image in pixels, at least 1
   * @param regions best first, each with its index as id; none if nothing was found
   */
  record Found(ModelVersion model, int width, int height, List<Region> regions)
      implements Detection {
    public Found {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException(
            "width and height are not both at least 1: %d x %d".formatted(width, height));
      }
      regions = List.copyOf(regions);
    }
  }

  /** A photo that can't be read. */
  record Refused(ModelVersion model, RefusalReason reason) implements Detection {}
}
