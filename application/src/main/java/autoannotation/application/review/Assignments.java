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
 * Assigns photos to reviewers, each to one reviewer at a time: first photos that the reviewer has
 * already, then the most valuable free ones.
 */
public record Assignments(
    AllTasks tasks, ReviewQueue queue, Leases leases, Inputs inputs, InstantSource clock) {

  /**
   * Assigns photos of a task with at least about {@code request.count()} annotations to decide,
   * after releasing those in {@code request.leave()}. The assignment is empty if nothing waits.
   *
   * @throws autoannotation.application.InvalidRequestException if count or an id is invalid
   * @throws autoannotation.application.NotFoundException if there is no such task
   * @throws NotAllowedException if the user is not a reviewer of the task
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
    AssignmentRound round =
        new AssignmentRound(this, task, reviewer, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    round.takeOwn(boxes);
    round.takeFree(boxes, left);
    return round.assignment();
  }
}
