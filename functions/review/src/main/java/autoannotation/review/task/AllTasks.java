package autoannotation.review.task;

import autoannotation.adapters.json.TaskJson;
import autoannotation.review.http.StatusJson;
import java.util.List;

/** All tasks. */
public record AllTasks(StatusJson status, List<TaskJson> tasks) {}
