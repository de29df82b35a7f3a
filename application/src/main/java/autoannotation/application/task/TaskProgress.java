package autoannotation.application.task;

import autoannotation.application.port.AnnotationFilter;
import autoannotation.application.port.AnnotationListing;
import autoannotation.core.review.TaskMetrics;
import autoannotation.core.task.Task;

/** How far the review of a task is. */
public record TaskProgress(AnnotationListing annotations) {

  /** What its annotations add up to, read once. */
  public TaskMetrics of(Task task) {
    return TaskMetrics.of(annotations.all(AnnotationFilter.ofTask(task.id())));
  }
}
