package autoannotation.review.task;

import autoannotation.adapters.json.TaskJson;
import autoannotation.review.http.StatusJson;

/** A task that was made. */
public record OneTask(StatusJson status, TaskJson task) {}
