package autoannotation.application.task;

import autoannotation.application.port.AnnotationFilter;
import autoannotation.application.port.AnnotationListing;
import autoannotation.core.review.TaskMetrics;
import autoannotation.core.task.Task;

/** Computes how far the review of a task has come. */
public record TaskProgress(AnnotationListing annotations) {

  /** Counts the annotations of a task; reads each of them once. */
  public TaskMetrics of(Task task) {
    return TaskMetrics.of(annotations.all(AnnotationFilter.ofTask(task.id())));
  }
}
