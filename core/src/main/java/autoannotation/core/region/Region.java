package autoannotation.core.region;

import autoannotation.core.evidence.EvidenceOdds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place in an image with the one concept that is seen there, in Clarifai's shape.
 *
 * @param id its index in the recorded detection; for a region that a person added, the id of its
 *     annotation
 * @param draw its number in [0, 1), see {@link autoannotation.core.evidence.Draw}; empty if none
 *     was drawn
 * @param evidence the odds, if it was drawn as evidence; then it has a {@code draw} too
 */
public record Region(
    String id,
    RegionInfo regionInfo,
    Data data,
    Optional<Double> draw,
    Optional<EvidenceOdds> evidence) {

  /** Detected regions first, best first; then those that persons added. */
  public static final Comparator<Region> ORDER =
      Comparator.comparingInt((Region region) -> region.id.length()).thenComparing(Region::id);

  /** The object that holds the box in Clarifai's shape. */
  public record RegionInfo(BoundingBox boundingBox) {}

  /** The object that holds the concepts in Clarifai's shape: exactly one. */
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
    draw.ifPresent(
        number -> {
          if (!(number >= 0 && number < 1)) {
            throw new IllegalArgumentException("draw is not in [0, 1): " + number);
          }
        });
    if (evidence.isPresent() && draw.isEmpty()) {
      throw new IllegalArgumentException("evidence without a draw");
    }
    if (!id.matches("\\d{1,9}|[0-9a-f]{32}")) {
      throw new IllegalArgumentException("region id is neither an index nor 32 hex digits: " + id);
    }
  }

  public static Region of(int index, BoundingBox box, Concept concept) {
    return of(Integer.toString(index), box, concept);
  }

  public static Region of(String id, BoundingBox box, Concept concept) {
    return new Region(
        id, new RegionInfo(box), new Data(List.of(concept)), Optional.empty(), Optional.empty());
  }

  /** The same box and concept without draw and odds: a reviewer must not see those. */
  public Region withoutDraw() {
    return of(id, box(), concept());
  }

  /** The same region with its draw, in [0, 1). */
  public Region withDraw(double number) {
    return new Region(id, regionInfo, data, Optional.of(number), evidence);
  }

  /** The same region as evidence, with its draw in [0, 1) and the odds. */
  public Region asEvidence(double number, EvidenceOdds odds) {
    return new Region(id, regionInfo, data, Optional.of(number), Optional.of(odds));
  }

  public BoundingBox box() {
    return regionInfo.boundingBox();
  }

  public Concept concept() {
    return data.concepts().getFirst();
  }
}
