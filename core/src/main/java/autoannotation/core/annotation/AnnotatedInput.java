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
 * @param bucket where it lies; empty: nothing is known of it yet
 * @param error why it failed, if it did
 * @param detection what the model said of it, if it was asked
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

  /** The regions that the detector found, if it found the photo readable. */
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

  /** What stands of each region that the detector found, in their order. */
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
