package autoannotation.core.region;

import java.util.List;

/**
 * A place in an image and what is seen there, in Clarifai's shape. {@code id} is its index in the
 * recorded detection. It holds exactly one concept: the detector lets concepts compete for a box
 * and answers the winner.
 */
public record Region(String id, RegionInfo regionInfo, Data data) {

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
    if (!id.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("region id is not an index: " + id);
    }
  }

  public static Region of(int index, BoundingBox box, Concept concept) {
    return new Region(Integer.toString(index), new RegionInfo(box), new Data(List.of(concept)));
  }

  public BoundingBox box() {
    return regionInfo.boundingBox();
  }

  public Concept concept() {
    return data.concepts().getFirst();
  }
}
