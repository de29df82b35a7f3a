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
 * A verdict as it is sent.
 *
 * @param id made by who sends it: the same id is the same verdict, however often it is sent
 * @param annotationId of what it is about; not with ADD
 * @param revision of the annotation that the person saw; not with ADD
 * @param secondsSpent how long the person looked
 * @param boundingBox where it is, with CORRECT and ADD
 * @param conceptId what it is, with RELABEL and ADD; with CORRECT if that is wrong too
 * @param taskId of which task, with ADD; the stack's own if it isn't said
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
   * The photo that it is about.
   *
   * @throws InvalidRequestException if it can't be one
   */
  InputId input() {
    return InputKey.id(inputId);
  }

  /**
   * Whether it holds what a verdict of its kind takes, and no more.
   *
   * @throws InvalidRequestException naming the field
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
   * As that task and that person's.
   *
   * @throws IllegalArgumentException if it can't be one
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
