package autoannotation.core.annotation;

import autoannotation.core.detection.Detection;
import autoannotation.core.evidence.Band;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.RoutedRegion;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one input.
 *
 * @param bucket the name of the bucket that holds it; empty while nothing is recorded of the input
 * @param error why it failed; empty unless the status is FAILED
 * @param detection what the model answered; empty until it has been asked
 * @param annotations the visible ones, in the order of their regions
 */
public record AnnotatedInput(
    InputId id,
    Optional<String> bucket,
    InputStatus status,
    Optional<String> error,
    Optional<Detection> detection,
    List<Annotation> annotations) {

  public AnnotatedInput {
    annotations = List.copyOf(annotations);
  }

  /**
   * The regions that the detector found, best first; none if the photo was refused or is pending.
   */
  public List<Region> regions() {
    return detection
        .map(
            said ->
                switch (said) {
                  case Detection.Found found -> found.regions();
                  case Detection.Refused _ -> List.<Region>of();
                })
        .orElse(List.of());
  }

  /**
   * Each region that the detector found with the band that it is in now, in the order of regions.
   */
  public List<RoutedRegion> routedRegions() {
    return regions().stream().map(this::standing).toList();
  }

  private RoutedRegion standing(Region region) {
    return annotations.stream()
        .filter(annotation -> annotation.origin() instanceof Origin.Detected)
        .filter(annotation -> annotation.region().id().equals(region.id()))
        .findFirst()
        .map(one -> new RoutedRegion(region.concept(), band(one), one.decided()))
        .orElse(new RoutedRegion(region.concept(), Band.DROPPED, false));
  }

  private static Band band(Annotation annotation) {
    if (annotation.audit().filter(Audit.DROPPED::equals).isPresent()) {
      return Band.DROPPED;
    }
    return annotation.status() == AnnotationStatus.ANNOTATION_SUCCESS ? Band.ACCEPTED : Band.REVIEW;
  }
}
