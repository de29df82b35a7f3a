package autoannotation.review.annotation;

import autoannotation.adapters.dynamo.AnnotationStore;
import autoannotation.adapters.dynamo.InputTable;
import autoannotation.adapters.dynamo.StoredInput;
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
import autoannotation.review.http.RefusedRequestException;
import autoannotation.review.task.Tasks;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Where verdicts are handed in: what they make of an annotation is written, or nothing is. */
record Desk(AnnotationStore annotations, InputTable inputs, Tasks tasks, InstantSource clock) {

  /** Machines may write in between; a person who does changes the revision, which ends it. */
  private static final int ATTEMPTS = 5;

  /**
   * What stands after a verdict.
   *
   * @throws RefusedVerdictException if it does not count
   * @throws RefusedRequestException if it is about nothing that is there, or lacks something
   */
  Annotation decide(VerdictRequest verdict, Reviewer by) {
    verdict.check();
    return verdict.adds() ? add(verdict, by) : judge(verdict, by);
  }

  /** As it stands now, if it is there. */
  Optional<Annotation> standing(VerdictRequest verdict) {
    return verdict
        .annotationId()
        .filter(id -> id.matches("[0-9a-f]{32}"))
        .flatMap(id -> annotations.find(verdict.input(), id));
  }

  private Annotation judge(VerdictRequest verdict, Reviewer by) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Annotation seen = standing(verdict).orElseThrow(Desk::noAnnotation);
      checkVisible(seen);
      Task task = tasks.get(seen.taskId());
      Annotation decided = ReviewRules.decide(seen, task, newVerdict(verdict, by, task));
      if (decided.equals(seen) || annotations.decide(seen, decided)) {
        return decided;
      }
    }
    throw stale("The annotation changes faster than a verdict can be written.");
  }

  private Annotation add(VerdictRequest verdict, Reviewer by) {
    InputId input = verdict.input();
    if (stored(input).status() != InputStatus.ANNOTATED) {
      throw RefusedRequestException.missing(
          "There is no annotated photo " + input + ".", "Look for its id with GET /inputs.");
    }
    Task task = verdict.taskId().map(tasks::get).orElseGet(tasks::own);
    NewVerdict newVerdict = newVerdict(verdict, by, task);
    return annotations.add(
        ReviewRules.add(input, task, (VerdictContent.Add) newVerdict.content(), newVerdict));
  }

  private NewVerdict newVerdict(VerdictRequest verdict, Reviewer by, Task task) {
    try {
      return verdict.by(by, clock.instant(), task);
    } catch (IllegalArgumentException e) {
      throw RefusedRequestException.invalid(e.getMessage(), "Send it otherwise.");
    }
  }

  /** A person's word makes an annotation visible for good: not one that nobody sees any more. */
  private void checkVisible(Annotation annotation) {
    StoredInput input = stored(annotation.inputId());
    if (!annotation.visibleAfter(input.lastRun())) {
      throw stale("The photo has been annotated again since, and this is no longer said of it.");
    }
  }

  private StoredInput stored(InputId input) {
    return inputs.stored(List.of(input)).get(input);
  }

  private static RefusedVerdictException stale(String why) {
    return new RefusedVerdictException(VerdictRefusal.STALE, why);
  }

  private static RefusedRequestException noAnnotation() {
    return RefusedRequestException.missing(
        "There is no such annotation of that photo.",
        "Send annotation_id and input_id as they were answered.");
  }
}
