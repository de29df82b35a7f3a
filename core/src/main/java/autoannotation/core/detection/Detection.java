package autoannotation.core.detection;

import autoannotation.core.region.Region;
import java.util.List;

/** What a model version says of an input. A refused photo is an answer too. */
public sealed interface Detection {

  ModelVersion model();

  /**
   * Regions of an upright image of {@code width} x {@code height} pixels, best first; region ids
   * are their indexes.
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
