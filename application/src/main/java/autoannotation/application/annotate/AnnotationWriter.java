package autoannotation.application.annotate;

import autoannotation.application.port.Annotations;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes one annotation for each region. Repeating a write has no further effect. */
public record AnnotationWriter(WriterSettings settings, Annotations annotations) {

  /** Writes the regions and returns the stored annotations, in the order of the regions. */
  public List<Annotation> write(KeptRegions kept) {
    return kept.regions().stream()
        .map(region -> annotations.write(annotation(kept, region)))
        .toList();
  }

  private Annotation annotation(KeptRegions kept, Region region) {
    return new Annotation(
        AnnotationId.of(kept.input(), kept.model(), region.id()),
        kept.input(),
        settings.taskId(),
        settings.annotationStatus(),
        region,
        new Origin.Detected(
            kept.model(),
            routedBy(kept, region),
            settings.annotationUserId(),
            settings.annotationInfo()),
        List.of(),
        kept.storedAt(),
        kept.storedAt());
  }

  private static RoutedBy routedBy(KeptRegions kept, Region region) {
    return new RoutedBy(
        kept.generation(),
        kept.workflow().number(),
        kept.workflow().version(),
        inForce(kept.workflow(), region.concept().id()),
        region.evidence().flatMap(_ -> kept.audit()));
  }

  private static Map<String, Threshold> inForce(Workflow workflow, String concept) {
    Map<String, Threshold> thresholds = new HashMap<>();
    thresholds.put("accept", workflow.accept().get(concept));
    thresholds.put("review", workflow.review().get(concept));
    thresholds.values().removeIf(Objects::isNull);
    return thresholds;
  }
}
