package autoannotation.review.task;

import autoannotation.core.review.TaskMetrics;
import autoannotation.edge.TaskJson;
import autoannotation.review.http.StatusJson;

/** A task and how it stands. */
public record TaskProgress(StatusJson status, TaskJson task, TaskMetrics metrics) {}
