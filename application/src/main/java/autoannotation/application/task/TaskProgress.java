package autoannotation.application.task;

import autoannotation.application.port.AnnotationFilter;
import autoannotation.application.port.AnnotationListing;
import autoannotation.core.task.Metrics;
import autoannotation.core.task.Task;

/** How far the review of a task is. */
public record TaskProgress(AnnotationListing annotations) {

  /** What its annotations add up to, read once. */
  public Metrics of(Task task) {
    return Metrics.of(annotations.all(AnnotationFilter.ofTask(task.id())));
  }
}
