package autoannotation.review.task;

import autoannotation.adapters.dynamo.InputTable;
import autoannotation.adapters.dynamo.Leases;
import autoannotation.adapters.dynamo.ReviewQueue;
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
public record Dispatch(ReviewQueue queue, Leases leases, InputTable inputs, InstantSource clock) {

  /** Photos with about so many annotations to decide, after some others are given back. */
  Handed hand(Task task, Reviewer reviewer, int count, Set<InputId> leave) {
    leave.forEach(input -> leases.release(task.id(), input, reviewer.userId()));
    Round round = new Round(this, task, reviewer, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    round.takeOwn(count);
    round.takeFree(count, leave);
    return round.handed();
  }
}
