package autoannotation.application.review;

import autoannotation.application.NotAllowedException;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.Leases;
import autoannotation.application.port.ReviewQueue;
import autoannotation.application.task.AllTasks;
import autoannotation.core.annotation.InputId;
import autoannotation.core.review.Reviewer;
import autoannotation.core.task.Task;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Hands out photos, each to one reviewer at a time: first those that the reviewer has already, then
 * the most valuable of those that nobody has.
 */
public record Assignments(
    AllTasks tasks, ReviewQueue queue, Leases leases, Inputs inputs, InstantSource clock) {

  /**
   * Photos of that task with about so many annotations to decide, after some others are given back.
   * There may be none.
   *
   * @throws autoannotation.application.InvalidRequestException if the request can't be
   * @throws autoannotation.application.NotFoundException if there is no such task
   * @throws NotAllowedException if the task doesn't ask that person
   */
  public Assignment hand(String taskId, Reviewer reviewer, AssignmentRequest request) {
    int boxes = request.boxes();
    Task task = tasks.get(taskId);
    if (!task.asks(reviewer.userId())) {
      throw new NotAllowedException(
          "%s is not a reviewer of task %s.".formatted(reviewer.userId(), task.id()),
          "GET /tasks returns the reviewers of each task.");
    }
    Set<InputId> left = request.left();
    left.forEach(input -> leases.release(task.id(), input, reviewer.userId()));
    Round round = new Round(this, task, reviewer, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    round.takeOwn(boxes);
    round.takeFree(boxes, left);
    return round.assignment();
  }
}
