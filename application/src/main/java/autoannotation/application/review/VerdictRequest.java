package autoannotation.application.review;

import autoannotation.application.InvalidRequestException;
import autoannotation.application.input.InputKey;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.review.NewVerdict;
import autoannotation.core.review.Reviewer;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A verdict as a reviewer submits it.
 *
 * @param id chosen by the sender; a repeated id is the same verdict and has no further effect
 * @param annotationId annotation that the verdict is about; not with ADD
 * @param revision revision of the annotation that the person saw; not with ADD
 * @param secondsSpent how long the person looked at it, in seconds
 * @param boundingBox required for CORRECT and ADD
 * @param conceptId required for RELABEL and ADD, optional for CORRECT
 * @param taskId only with ADD; default: the default task
 */
public record VerdictRequest(
    String id,
    VerdictKind verdict,
    String inputId,
    Optional<String> annotationId,
    Optional<Integer> revision,
    double secondsSpent,
    Optional<BoundingBox> boundingBox,
    Optional<String> conceptId,
    Optional<String> taskId,
    Optional<String> comment) {

  private static final Set<VerdictKind> WITH_BOX = EnumSet.of(VerdictKind.CORRECT, VerdictKind.ADD);
  private static final Set<VerdictKind> WITH_CONCEPT =
      EnumSet.of(VerdictKind.RELABEL, VerdictKind.ADD);
  private static final Set<VerdictKind> MAYBE_WITH_CONCEPT =
      EnumSet.of(VerdictKind.RELABEL, VerdictKind.ADD, VerdictKind.CORRECT);

  boolean adds() {
    return verdict == VerdictKind.ADD;
  }

  /**
   * Returns the id of the photo.
   *
   * @throws InvalidRequestException if {@code inputId} is not the id of a photo
   */
  InputId input() {
    return InputKey.id(inputId);
  }

  /**
   * Checks that the fields which this kind of verdict requires are present, and no others.
   *
   * @throws InvalidRequestException naming the first field that is missing or not allowed
   */
  void check() {
    field("annotation_id", annotationId, !adds(), adds());
    field("revision", revision, !adds(), adds());
    field("task_id", taskId, false, !adds());
    field("bounding_box", boundingBox, WITH_BOX.contains(verdict), !WITH_BOX.contains(verdict));
    field(
        "concept_id",
        conceptId,
        WITH_CONCEPT.contains(verdict),
        !MAYBE_WITH_CONCEPT.contains(verdict));
  }

  /**
   * Converts the request to a verdict of that user for that task.
   *
   * @throws IllegalArgumentException if a value is out of range
   */
  NewVerdict by(Reviewer reviewer, Instant at, Task task) {
    return new NewVerdict(
        id, content(task), reviewer, at, secondsSpent, comment, revision.orElse(0));
  }

  private VerdictContent content(Task task) {
    Optional<Concept> concept =
        conceptId.map(
            known ->
                new Concept(known, task.concept(known).map(TaskConcept::name).orElse(known), 1));
    return switch (verdict) {
      case APPROVE -> new VerdictContent.Approve();
      case CORRECT -> new VerdictContent.Correct(boundingBox.orElseThrow(), concept);
      case RELABEL -> new VerdictContent.Relabel(concept.orElseThrow());
      case REJECT -> new VerdictContent.Reject();
      case ADD ->
          new VerdictContent.Add(new Label(boundingBox.orElseThrow(), concept.orElseThrow()));
      case REQUEST_CHANGES -> new VerdictContent.RequestChanges();
      case UNDO -> new VerdictContent.Undo();
    };
  }

  private void field(String name, Optional<?> value, boolean needed, boolean refused) {
    if (needed && value.isEmpty()) {
      throw new InvalidRequestException(
          "%s is missing: %s requires it.".formatted(name, verdict),
          "Add the field, or send another kind of verdict.");
    }
    if (refused && value.isPresent()) {
      throw new InvalidRequestException(
          "%s is not allowed with %s.".formatted(name, verdict),
          "Leave the field out, or send another kind of verdict.");
    }
  }
}
