package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.VerdictContent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotationFilterTest {

  /** Of a cat at 0.6, in review. */
  private static final Annotation WAITING = Samples.waiting(Samples.INPUT, 0, 0.6);

  private static final Annotation RELABELLED =
      Samples.said(WAITING, "verdict-1", new VerdictContent.Relabel(Samples.DOG), "ann");
  private static final Annotation ADDED = Samples.added(Samples.INPUT, "verdict-add");
  private static final List<Annotation> ALL = List.of(WAITING, RELABELLED, ADDED);

  private static List<Annotation> matching(AnnotationFilter filter) {
    return ALL.stream().filter(filter::matches).toList();
  }

  private static AnnotationFilter of(
      Optional<AnnotationStatus> status,
      Optional<String> concept,
      Optional<Double> least,
      Optional<Double> most,
      Optional<String> model,
      Optional<String> user,
      Optional<Audit> audit) {
    return new AnnotationFilter(
        Optional.empty(), status, concept, least, most, model, user, audit, false);
  }

  @Test
  void matches_emptyFilter_acceptsEveryAnnotation() {
    assertEquals(ALL, matching(AnnotationFilter.ALL));
    assertEquals(ALL, matching(AnnotationFilter.ofTask("task")));
    assertEquals(List.of(), matching(AnnotationFilter.ofTask("task-2")));
  }

  @Test
  void matches_eachField_comparesWhatItNames() {
    Optional<String> any = Optional.empty();
    Optional<Double> open = Optional.empty();
    assertEquals(
        List.of(RELABELLED, ADDED),
        matching(
            of(
                Optional.of(AnnotationStatus.ANNOTATION_SUCCESS),
                any,
                open,
                open,
                any,
                any,
                Optional.empty())));
    assertEquals(
        List.of(WAITING),
        matching(of(Optional.empty(), Optional.of("cat"), open, open, any, any, Optional.empty())));
    assertEquals(
        List.of(ADDED),
        matching(of(Optional.empty(), any, Optional.of(0.7), open, any, any, Optional.empty())));
    assertEquals(
        List.of(WAITING, RELABELLED),
        matching(
            of(
                Optional.empty(),
                any,
                Optional.of(0.6),
                Optional.of(0.6),
                any,
                any,
                Optional.empty())));
    assertEquals(
        List.of(WAITING, RELABELLED),
        matching(
            of(
                Optional.empty(),
                any,
                open,
                open,
                Optional.of("coco@0123456789ab"),
                any,
                Optional.empty())));
    assertEquals(
        List.of(RELABELLED, ADDED),
        matching(of(Optional.empty(), any, open, open, any, Optional.of("ann"), Optional.empty())));
    assertEquals(
        List.of(),
        matching(of(Optional.empty(), any, open, open, any, any, Optional.of(Audit.ACCEPTED))));
  }
}
