package autoannotation.adapters.torch;

import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Region;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Creates regions from detected objects: rounds (only here), sorts and numbers them. */
final class RankedRegions {

  private static final double DECIMALS = 1e6;

  /**
   * Best first; ties are broken by concept and box, so that the order is the same on every machine.
   */
  private static final Comparator<Region> ORDER =
      Comparator.comparingDouble((Region region) -> region.concept().value())
          .reversed()
          .thenComparing(region -> region.concept().id())
          .thenComparingDouble(region -> region.box().topRow())
          .thenComparingDouble(region -> region.box().leftCol())
          .thenComparingDouble(region -> region.box().bottomRow())
          .thenComparingDouble(region -> region.box().rightCol());

  private RankedRegions() {}

  static List<Region> of(List<Clusters.Found> found, Labels labels, int maximum) {
    List<Region> ordered =
        found.stream()
            .filter(one -> !vanishes(one.box()))
            .map(one -> region(one, labels))
            .sorted(ORDER)
            .limit(maximum)
            .toList();
    return IntStream.range(0, ordered.size())
        .mapToObj(i -> Region.of(i, ordered.get(i).box(), ordered.get(i).concept()))
        .toList();
  }

  private static Region region(Clusters.Found found, Labels labels) {
    BoundingBox box = found.box();
    return Region.of(
        0,
        new BoundingBox(
            rounded(box.topRow()),
            rounded(box.leftCol()),
            rounded(box.bottomRow()),
            rounded(box.rightCol())),
        labels.concept(found.concept(), rounded(found.value())));
  }

  /** Whether the box has no height or no width after rounding. */
  private static boolean vanishes(BoundingBox box) {
    return rounded(box.topRow()) == rounded(box.bottomRow())
        || rounded(box.leftCol()) == rounded(box.rightCol());
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
