package autoannotation.cli.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.detection.Detection;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A region and what became of it. */
record MarkedRegion(Region region, Outcome outcome) {

  /**
   * The annotated regions of an input and the dropped ones: those of a listed concept that have no
   * visible annotation, or only one that is not exported. By outcome, and the surest first.
   */
  static List<MarkedRegion> of(AnnotatedInput input, Set<String> listed) {
    Stream<MarkedRegion> annotated =
        input.annotations().stream()
            .filter(Annotation::exported)
            .map(kept -> new MarkedRegion(kept.currentRegion(), Outcome.of(kept.status())));
    Stream<MarkedRegion> dropped =
        input.detection().stream()
            .flatMap(detection -> withoutAnnotation(input, detection))
            .filter(region -> listed.contains(region.concept().id()))
            .map(region -> new MarkedRegion(region, Outcome.DROPPED));
    return Stream.concat(annotated, dropped)
        .sorted(
            comparing(MarkedRegion::outcome)
                .thenComparingDouble(marked -> -marked.concept().value())
                .thenComparing(MarkedRegion::region, Region.ORDER))
        .toList();
  }

  /** By id, not by index: what a person decided may be of an earlier model's detection. */
  private static Stream<Region> withoutAnnotation(AnnotatedInput input, Detection detection) {
    Collection<String> annotated =
        input.annotations().stream()
            .filter(Annotation::exported)
            .map(Annotation::id)
            .collect(toSet());
    return input.regions().stream()
        .filter(
            region ->
                !annotated.contains(AnnotationId.of(input.id(), detection.model(), region.id())));
  }

  Concept concept() {
    return region.concept();
  }

  /** Three decimals: two would round a score across its limit. */
  String score() {
    return String.format(Locale.ROOT, "%.3f", concept().value());
  }

  String label() {
    return concept().name() + " " + score();
  }
}
