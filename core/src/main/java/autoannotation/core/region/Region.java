package autoannotation.core.region;

import autoannotation.core.evidence.EvidenceOdds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place in an image and what is seen there, in Clarifai's shape. {@code id} is its index in the
 * recorded detection, or the id of the annotation by which a person added it. It holds exactly one
 * concept: the detector lets concepts compete for a box and answers the winner.
 *
 * @param draw a number by lot, in [0, 1); see {@link autoannotation.core.evidence.Draw}
 * @param evidence set when it was drawn: a person is asked about it whatever becomes of it
 */
public record Region(
    String id,
    RegionInfo regionInfo,
    Data data,
    Optional<Double> draw,
    Optional<EvidenceOdds> evidence) {

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

  /** The same place and concept, without what was drawn: what is shown before a verdict. */
  public Region withoutDraw() {
    return of(id, box(), concept());
  }

  /** The same one with its number. */
  public Region withDraw(double number) {
    return new Region(id, regionInfo, data, Optional.of(number), evidence);
  }

  /** The same one as evidence. */
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
