package autoannotation.review.task;

import autoannotation.adapters.json.TaskJson;

/** A task that is to be made. */
public record NewTask(TaskJson task) {}
