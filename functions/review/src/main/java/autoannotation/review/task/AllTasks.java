package autoannotation.review.task;

import autoannotation.edge.TaskJson;
import autoannotation.review.http.StatusJson;
import java.util.List;

/** All tasks. */
public record AllTasks(StatusJson status, List<TaskJson> tasks) {}
