package autoannotation.review.task;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.review.ReviewOrder;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.task.Task;
import java.util.List;

/** A photo as it is handed to a reviewer: what is theirs to decide, and what else is on it. */
record AssignedPhoto(AnnotatedInput input, List<Annotation> toDecide) {

  static AssignedPhoto of(AnnotatedInput input, Task task, Reviewer reviewer) {
    return new AssignedPhoto(
        input,
        ReviewOrder.of(
            input.annotations().stream()
                .filter(annotation -> annotation.taskId().equals(task.id()))
                .filter(annotation -> ReviewRules.mayBeAsked(annotation, task, reviewer))
                .toList()));
  }

  List<Annotation> others() {
    return input.annotations().stream()
        .filter(annotation -> !toDecide.contains(annotation))
        .toList();
  }
}
