package autoannotation.review.task;

import autoannotation.adapters.json.TaskJson;
import autoannotation.core.review.TaskMetrics;
import autoannotation.review.http.StatusJson;

/** A task and how it stands. */
public record TaskProgress(StatusJson status, TaskJson task, TaskMetrics metrics) {}
