package autoannotation.core.review;

import static java.util.stream.Collectors.joining;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.region.Concept;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;

/** Checks that a verdict keeps to the concepts of its task. */
final class TaskConcepts {

  private TaskConcepts() {}

  /**
   * Checks the concept of a verdict: it is one of the task's, and a RELABEL names another one than
   * the current.
   *
   * @throws RefusedVerdictException with WRONG, if not
   */
  static void check(Annotation annotation, Task task, VerdictContent content) {
    switch (content) {
      case VerdictContent.Relabel(Concept concept) -> {
        known(task, concept);
        if (concept.id().equals(annotation.label().concept().id())) {
          throw new RefusedVerdictException(
              VerdictRefusal.WRONG,
              "It is %s already. APPROVE says that it is right.".formatted(concept.id()));
        }
      }
      case VerdictContent.Correct correct ->
          correct.concept().ifPresent(concept -> known(task, concept));
      case VerdictContent _ -> {}
    }
  }

  /**
   * Checks that a concept is one of the task's.
   *
   * @throws RefusedVerdictException with WRONG, if not
   */
  static void known(Task task, Concept concept) {
    if (task.concept(concept.id()).isEmpty()) {
      throw new RefusedVerdictException(
          VerdictRefusal.WRONG,
          "concept_id is not a concept of the task: %s. The task has %s."
              .formatted(
                  concept.id(),
                  task.concepts().stream().map(TaskConcept::id).collect(joining(", "))));
    }
  }
}
