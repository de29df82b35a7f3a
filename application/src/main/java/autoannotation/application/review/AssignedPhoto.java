package autoannotation.application.review;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.review.ReviewOrder;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.task.Task;
import java.util.List;

/** A photo that is assigned to a reviewer, with the annotations to decide. */
public record AssignedPhoto(AnnotatedInput input, List<Annotation> toDecide) {

  public AssignedPhoto {
    toDecide = List.copyOf(toDecide);
  }

  static AssignedPhoto of(AnnotatedInput input, Task task, Reviewer reviewer) {
    return new AssignedPhoto(
        input,
        ReviewOrder.of(
            input.annotations().stream()
                .filter(annotation -> annotation.taskId().equals(task.id()))
                .filter(annotation -> ReviewRules.mayBeAsked(annotation, task, reviewer))
                .toList()));
  }

  /** The other annotations of the photo, for context. */
  public List<Annotation> others() {
    return input.annotations().stream()
        .filter(annotation -> !toDecide.contains(annotation))
        .toList();
  }
}
