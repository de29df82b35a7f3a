package autoannotation.review.task;

import autoannotation.edge.TaskJson;

/** A task that is to be made. */
public record NewTask(TaskJson task) {}
