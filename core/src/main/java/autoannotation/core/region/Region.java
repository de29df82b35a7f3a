package autoannotation.core.region;

import java.util.Comparator;
import java.util.List;

/**
 * A place in an image and what is seen there, in Clarifai's shape. {@code id} is its index in the
 * recorded detection, or the id of the annotation by which a person added it. It holds exactly one
 * concept: the detector lets concepts compete for a box and answers the winner.
 */
public record Region(String id, RegionInfo regionInfo, Data data) {

  /** As detected, best first; then those that persons added. */
  public static final Comparator<Region> ORDER =
      Comparator.comparingInt((Region region) -> region.id.length()).thenComparing(Region::id);

  /** What Clarifai nests the box in. */
  public record RegionInfo(BoundingBox boundingBox) {}

  /** What Clarifai nests the concepts in. */
  public record Data(List<Concept> concepts) {
    public Data {
      if (concepts.size() != 1) {
        throw new IllegalArgumentException(
            "concepts does not hold exactly one: " + concepts.size());
      }
      concepts = List.copyOf(concepts);
    }
  }

  public Region {
    if (!id.matches("\\d{1,9}|[0-9a-f]{32}")) {
      throw new IllegalArgumentException("region id is neither an index nor 32 hex digits: " + id);
    }
  }

  public static Region of(int index, BoundingBox box, Concept concept) {
    return of(Integer.toString(index), box, concept);
  }

  public static Region of(String id, BoundingBox box, Concept concept) {
    return new Region(id, new RegionInfo(box), new Data(List.of(concept)));
  }

  public BoundingBox box() {
    return regionInfo.boundingBox();
  }

  public Concept concept() {
    return data.concepts().getFirst();
  }
}
