package autoannotation.core.calibration;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Origin;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A photo as a model version saw it, with what people said of it.
 *
 * @param day the day (UTC) on which it was stored
 * @param regions all recorded regions of that model version
 * @param annotations all annotations of the photo, also those that people added
 */
public record JudgedPhoto(
    LocalDate day, ModelVersion model, List<Region> regions, List<Annotation> annotations) {

  public JudgedPhoto {
    regions = List.copyOf(regions);
    annotations = List.copyOf(annotations);
  }

  /** The values of all regions of a concept. */
  List<Double> values(String concept) {
    return regions.stream()
        .map(Region::concept)
        .filter(its -> its.id().equals(concept))
        .map(Concept::value)
        .toList();
  }

  /** The regions of a concept that were drawn as evidence. */
  List<DrawnRegion> drawn(String concept, Rightness rightness) {
    return regions.stream()
        .filter(region -> region.concept().id().equals(concept))
        .flatMap(region -> drawn(region, rightness).stream())
        .toList();
  }

  /** Whether an annotation of it has a verdict that is in effect. */
  boolean lookedAt() {
    return annotations.stream().anyMatch(one -> !History.notUndone(one.verdicts()).isEmpty());
  }

  /** The number of objects of a concept that people added. */
  long added(String concept) {
    return annotations.stream()
        .filter(one -> one.origin() instanceof Origin.Added)
        .filter(one -> !History.notUndone(one.verdicts()).isEmpty())
        .filter(one -> one.label().concept().id().equals(concept))
        .count();
  }

  private Optional<DrawnRegion> drawn(Region region, Rightness rightness) {
    return region
        .evidence()
        .map(
            evidence ->
                new DrawnRegion(
                    region.concept().value(),
                    region.draw().orElseThrow(),
                    evidence,
                    day,
                    annotation(region).flatMap(rightness::of)));
  }

  private Optional<Annotation> annotation(Region region) {
    return annotations.stream()
        .filter(one -> one.origin() instanceof Origin.Detected by && by.model().equals(model))
        .filter(one -> one.region().id().equals(region.id()))
        .findFirst();
  }
}
