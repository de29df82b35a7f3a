package autoannotation.core.review;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.VerdictKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The progress of a task.
 *
 * @param annotations the number of annotations
 * @param byStatus their number by status; every status is a key
 * @param byConcept their number by the id of the current concept, then by status
 * @param waiting how many of them wait for a person
 * @param verdicts how many verdicts were given, by kind; undone ones and their UNDO included
 */
public record TaskMetrics(
    long annotations,
    Map<AnnotationStatus, Long> byStatus,
    Map<String, Map<AnnotationStatus, Long>> byConcept,
    long waiting,
    Map<VerdictKind, Long> verdicts) {

  public static TaskMetrics of(Collection<Annotation> annotations) {
    Map<VerdictKind, Long> verdicts = new EnumMap<>(VerdictKind.class);
    for (VerdictKind kind : VerdictKind.values()) {
      verdicts.put(kind, 0L);
    }
    annotations.stream()
        .flatMap(annotation -> annotation.verdicts().stream())
        .forEach(verdict -> verdicts.merge(verdict.content().kind(), 1L, Long::sum));
    Map<String, Map<AnnotationStatus, Long>> byConcept = new TreeMap<>();
    annotations.stream()
        .collect(groupingBy(annotation -> annotation.label().concept().id()))
        .forEach((concept, of) -> byConcept.put(concept, byStatus(of)));
    return new TaskMetrics(
        annotations.size(),
        byStatus(annotations),
        byConcept,
        annotations.stream().filter(Annotation::waits).count(),
        verdicts);
  }

  private static Map<AnnotationStatus, Long> byStatus(Collection<Annotation> annotations) {
    Map<AnnotationStatus, Long> counts = new EnumMap<>(AnnotationStatus.class);
    for (AnnotationStatus status : AnnotationStatus.values()) {
      counts.put(status, 0L);
    }
    counts.putAll(annotations.stream().collect(groupingBy(Annotation::status, counting())));
    return counts;
  }
}
