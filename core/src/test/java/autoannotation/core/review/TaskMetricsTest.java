package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_PENDING;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_REVIEW_DENIED;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.region.Concept;
import autoannotation.core.task.ReviewStrategy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskMetricsTest {

  private static final InputId PHOTO = new InputId("inputs/a.jpg", "v1");
  private static final Concept CAT = new Concept("cat", "Cat", 0.7);
  private static final Concept DOG = new Concept("dog", "Dog", 0.6);

  @Test
  void of_noAnnotations_isAllZero() {
    assertEquals(
        new TaskMetrics(0, statuses(0, 0, 0, 0), Map.of(), 0, verdicts(0, 0, 0, 0, 0, 0)),
        TaskMetrics.of(List.of()));
  }

  @Test
  void of_annotations_countsCurrentStatesAndEveryVerdict() {
    List<Annotation> annotations =
        List.of(
            of(0, CAT, ANNOTATION_SUCCESS),
            of(1, CAT, ANNOTATION_AWAITING_REVIEW),
            audited(2, DOG),
            decided(of(3, CAT, ANNOTATION_AWAITING_REVIEW), VerdictKind.RELABEL), // a dog now
            decided(of(4, DOG, ANNOTATION_AWAITING_REVIEW), VerdictKind.REJECT),
            decided(of(5, DOG, ANNOTATION_AWAITING_REVIEW), VerdictKind.REQUEST_CHANGES),
            decided(audited(6, CAT), VerdictKind.APPROVE),
            decided(
                of(7, CAT, ANNOTATION_AWAITING_REVIEW),
                VerdictKind.CORRECT,
                VerdictKind.UNDO,
                VerdictKind.REJECT,
                VerdictKind.UNDO));
    assertEquals(
        new TaskMetrics(
            8,
            statuses(4, 1, 2, 1),
            Map.of("cat", statuses(2, 0, 2, 0), "dog", statuses(2, 1, 0, 1)),
            4, // 1, 2, 5 and 7
            verdicts(1, 1, 1, 2, 1, 2)),
        TaskMetrics.of(annotations));
  }

  private static Annotation of(int region, Concept concept, AnnotationStatus status) {
    return Given.annotation(PHOTO, region, concept, status, Optional.empty());
  }

  private static Annotation audited(int region, Concept concept) {
    return Given.annotation(
        PHOTO, region, concept, ANNOTATION_SUCCESS, Optional.of(Audit.ACCEPTED));
  }

  private static Annotation decided(Annotation annotation, VerdictKind... verdicts) {
    Session session = new Session(Given.task(new ReviewStrategy.Manual()), annotation);
    for (VerdictKind verdict : verdicts) {
      session.says("R1", verdict);
    }
    return session.annotation();
  }

  private static Map<AnnotationStatus, Long> statuses(
      long success, long pending, long awaiting, long denied) {
    return Map.of(
        ANNOTATION_SUCCESS, success,
        ANNOTATION_PENDING, pending,
        ANNOTATION_AWAITING_REVIEW, awaiting,
        ANNOTATION_REVIEW_DENIED, denied);
  }

  private static Map<VerdictKind, Long> verdicts(
      long approve, long correct, long relabel, long reject, long request, long undo) {
    return Map.of(
        VerdictKind.APPROVE, approve,
        VerdictKind.CORRECT, correct,
        VerdictKind.RELABEL, relabel,
        VerdictKind.REJECT, reject,
        VerdictKind.ADD, 0L,
        VerdictKind.REQUEST_CHANGES, request,
        VerdictKind.UNDO, undo);
  }
}
