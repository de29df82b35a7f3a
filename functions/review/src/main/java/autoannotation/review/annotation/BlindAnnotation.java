package autoannotation.review.annotation;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An annotation that waits, as a labeller sees it before the verdict: box and concept, without
 * value, origin and what others said, which would bias the verdict.
 *
 * @param assigned whether this reviewer should decide it; only in an assignment
 * @param status that it waits, whatever the machine did with it; not in an assignment
 * @param verdicts the labeller's own, and requests for changes; empty if there are none, and in an
 *     assignment
 */
public record BlindAnnotation(
    String id,
    String inputId,
    String taskId,
    int revision,
    Optional<Boolean> assigned,
    Optional<AnnotationJson.Status> status,
    Regions data,
    Optional<List<BlindVerdict>> verdicts) {

  record Regions(List<BlindRegion> regions) {}

  record BlindRegion(String id, Region.RegionInfo regionInfo, Concepts data) {}

  record Concepts(List<BlindConcept> concepts) {}

  record BlindConcept(String id, String name) {}

  /** A verdict without the status and score of the annotation. */
  record BlindVerdict(
      String id,
      VerdictKind verdict,
      String userId,
      Instant createdAt,
      Optional<String> comment,
      Optional<String> undoes) {

    private static BlindVerdict of(Verdict verdict) {
      return new BlindVerdict(
          verdict.id(),
          verdict.content().kind(),
          verdict.userId(),
          verdict.createdAt(),
          verdict.comment(),
          verdict.outcome().undoes());
    }
  }

  /** An annotation in an assignment. */
  public static BlindAnnotation assigned(Annotation annotation, boolean toDecide) {
    return of(annotation, Optional.of(toDecide), Optional.empty(), Optional.empty());
  }

  /** An annotation that waits, in an answer to this user. */
  static BlindAnnotation listed(Annotation annotation, String userId) {
    AnnotationStatus status = annotation.statusToLabellers();
    List<BlindVerdict> verdicts =
        annotation.verdicts().stream()
            .filter(verdict -> isFor(userId, verdict))
            .map(BlindVerdict::of)
            .toList();
    return of(
        annotation,
        Optional.empty(),
        Optional.of(new AnnotationJson.Status(status.code(), status.name())),
        Optional.of(verdicts).filter(some -> !some.isEmpty()));
  }

  private static boolean isFor(String userId, Verdict verdict) {
    return verdict.userId().equals(userId)
        || verdict.content().kind() == VerdictKind.REQUEST_CHANGES;
  }

  private static BlindAnnotation of(
      Annotation annotation,
      Optional<Boolean> assigned,
      Optional<AnnotationJson.Status> status,
      Optional<List<BlindVerdict>> verdicts) {
    return new BlindAnnotation(
        annotation.id(),
        annotation.inputId().toString(),
        annotation.taskId(),
        annotation.revision(),
        assigned,
        status,
        regions(annotation),
        verdicts);
  }

  private static Regions regions(Annotation annotation) {
    BoundingBox box = annotation.label().boundingBox();
    Concept concept = annotation.label().concept();
    return new Regions(
        List.of(
            new BlindRegion(
                annotation.region().id(),
                new Region.RegionInfo(box),
                new Concepts(List.of(new BlindConcept(concept.id(), concept.name()))))));
  }
}
