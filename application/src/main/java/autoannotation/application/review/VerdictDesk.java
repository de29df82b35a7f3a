package autoannotation.application.review;

import autoannotation.application.InvalidRequestException;
import autoannotation.application.NotFoundException;
import autoannotation.application.port.Annotations;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.StoredInput;
import autoannotation.application.task.AllTasks;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.review.NewVerdict;
import autoannotation.core.review.RefusedVerdictException;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.VerdictRefusal;
import autoannotation.core.task.Task;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Applies verdicts to annotations. A verdict is stored completely or not at all. */
public record VerdictDesk(
    Annotations annotations, Inputs inputs, AllTasks tasks, InstantSource clock) {

  /**
   * How often a verdict is retried when the state machine writes at the same time. A verdict of
   * another person is not retried: it changes the revision.
   */
  private static final int ATTEMPTS = 5;

  /**
   * Applies a verdict and returns the resulting annotation. A verdict with an id that was applied
   * before changes nothing.
   *
   * @throws RefusedVerdictException if the verdict is stale or not allowed
   * @throws InvalidRequestException if a field is missing or has an invalid value
   * @throws NotFoundException if there is no such annotation, photo or task
   */
  public Annotation decide(VerdictRequest verdict, Reviewer by) {
    verdict.check();
    return verdict.adds() ? add(verdict, by) : judge(verdict, by);
  }

  /**
   * Returns the current annotation that the verdict is about; empty for ADD and for an unknown id.
   */
  public Optional<Annotation> current(VerdictRequest verdict) {
    return verdict
        .annotationId()
        .filter(id -> id.matches("[0-9a-f]{32}"))
        .flatMap(id -> annotations.find(verdict.input(), id));
  }

  private Annotation judge(VerdictRequest verdict, Reviewer by) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Annotation seen = current(verdict).orElseThrow(VerdictDesk::noAnnotation);
      checkVisible(seen);
      Task task = tasks.get(seen.taskId());
      Annotation decided = ReviewRules.decide(seen, task, newVerdict(verdict, by, task));
      if (decided.equals(seen) || annotations.decide(seen, decided)) {
        return decided;
      }
    }
    throw stale("The annotation was changed too often while the verdict was being written.");
  }

  private Annotation add(VerdictRequest verdict, Reviewer by) {
    InputId input = verdict.input();
    if (stored(input).status() != InputStatus.ANNOTATED) {
      throw new NotFoundException(
          "There is no annotated photo " + input + ".",
          "GET /inputs lists the photos with their ids.");
    }
    Task task = verdict.taskId().map(tasks::get).orElseGet(tasks::defaultTask);
    NewVerdict newVerdict = newVerdict(verdict, by, task);
    return annotations.add(
        ReviewRules.add(input, task, (VerdictContent.Add) newVerdict.content(), newVerdict));
  }

  private NewVerdict newVerdict(VerdictRequest verdict, Reviewer by, Task task) {
    try {
      return verdict.by(by, clock.instant(), task);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException(
          e.getMessage(), "Correct that value, and send the verdict again.");
    }
  }

  /**
   * A verdict makes an annotation visible for good, so one that is not visible any more is refused.
   */
  private void checkVisible(Annotation annotation) {
    if (!stored(annotation.inputId()).shows(annotation)) {
      throw stale(
          "The photo has been annotated again, and this annotation is no longer part of the result.");
    }
  }

  private StoredInput stored(InputId input) {
    return inputs.stored(List.of(input)).get(input);
  }

  private static RefusedVerdictException stale(String why) {
    return new RefusedVerdictException(VerdictRefusal.STALE, why);
  }

  private static NotFoundException noAnnotation() {
    return new NotFoundException(
        "There is no such annotation on that photo.",
        "Send annotation_id and input_id exactly as the API returned them.");
  }
}
