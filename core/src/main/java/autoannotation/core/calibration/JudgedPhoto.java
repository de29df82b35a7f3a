package autoannotation.core.calibration;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Origin;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One photo as a model saw it, and what people said of that.
 *
 * @param day on which the bucket got it, in UTC
 * @param regions all that were recorded
 * @param annotations all of it, also those that people added
 */
public record JudgedPhoto(
    LocalDate day, ModelVersion model, List<Region> regions, List<Annotation> annotations) {

  public JudgedPhoto {
    regions = List.copyOf(regions);
    annotations = List.copyOf(annotations);
  }

  /** The regions of a concept that were drawn as evidence. */
  List<DrawnRegion> drawn(String concept, Rightness rightness) {
    return regions.stream()
        .filter(region -> region.concept().id().equals(concept))
        .flatMap(region -> drawn(region, rightness).stream())
        .toList();
  }

  /** Whether somebody has said anything of it. */
  boolean lookedAt() {
    return annotations.stream().anyMatch(one -> !History.notUndone(one.verdicts()).isEmpty());
  }

  /** How many objects of a concept people added. */
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
