package autoannotation.cli.tasks;

import autoannotation.adapters.json.TaskJson;
import autoannotation.cli.options.NewTask;
import autoannotation.core.task.Priority;
import autoannotation.core.task.TaskConcept;
import java.util.Optional;

/** From the words of a command line to a task as the API takes it. */
final class TaskOf {

  private TaskOf() {}

  static TaskJson commandLine(NewTask task) {
    return new TaskJson(
        task.id(),
        task.name(),
        Optional.of(TaskJson.Type.BOUNDING_BOX_DETECTION),
        task.concepts().stream().map(id -> new TaskConcept(id, id.replace('-', ' '))).toList(),
        Optional.of(
            new TaskJson.Review(
                TaskJson.Strategy.valueOf(task.strategy().name()),
                Optional.of(task.reviewers()),
                task.agree()
                    .map(
                        agree ->
                            new TaskJson.ConsensusStrategyInfo(
                                agree, task.of(), Optional.empty())))),
        task.priority().map(priority -> Priority.valueOf(priority.name())),
        Optional.empty(),
        Optional.empty());
  }
}
