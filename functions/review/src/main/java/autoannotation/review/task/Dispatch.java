package autoannotation.review.task;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.review.Review;
import autoannotation.core.review.ReviewOrder;
import autoannotation.core.review.Reviewer;
import autoannotation.core.task.Task;
import autoannotation.table.InputTable;
import autoannotation.table.Lease;
import autoannotation.table.Leases;
import autoannotation.table.ReviewQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hands out photos, each to one reviewer at a time: first those that the reviewer has already, then
 * the most valuable of those that nobody has.
 */
public record Dispatch(ReviewQueue queue, Leases leases, InputTable inputs, InstantSource clock) {

  private static final Duration LEASE = Duration.ofMinutes(10);

  /** Some 8,000 annotations: if all of them are somebody else's, there is enough to do already. */
  private static final int MOST_READS = 8;

  /** Photos, until then the reviewer's alone. */
  record Handed(List<AssignedPhoto> photos, Instant expiresAt) {}

  /** Photos with about so many annotations to decide, after some others are given back. */
  Handed hand(Task task, Reviewer reviewer, int count, Set<InputId> leave) {
    leave.forEach(input -> leases.release(task.id(), input, reviewer.userId()));
    Round round = new Round(task, reviewer, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    round.takeOwn(count);
    round.takeFree(count, leave);
    return new Handed(round.photos, round.until);
  }

  private final class Round {

    private final Task task;
    private final Reviewer reviewer;
    private final Instant now;
    private final Instant until;
    private final List<Lease> taken;
    private final List<AssignedPhoto> photos = new ArrayList<>();

    private Round(Task task, Reviewer reviewer, Instant now) {
      this.task = task;
      this.reviewer = reviewer;
      this.now = now;
      until = now.plus(LEASE);
      taken =
          leases.of(task.id()).stream().filter(lease -> now.isBefore(lease.expiresAt())).toList();
    }

    private void takeOwn(int count) {
      taken.stream()
          .filter(lease -> lease.reviewer().equals(reviewer.userId()))
          .takeWhile(_ -> needsMore(count))
          .forEach(lease -> take(lease.inputId()));
    }

    private void takeFree(int count, Set<InputId> leave) {
      Set<InputId> passed = new HashSet<>(leave);
      taken.forEach(lease -> passed.add(lease.inputId()));
      ReviewQueue.Reader reader = queue.of(task.id());
      for (int reads = 0; needsMore(count) && reader.hasMore() && reads < MOST_READS; reads++) {
        List<Annotation> waiting =
            reader.next().stream()
                .filter(annotation -> !passed.contains(annotation.inputId()))
                .filter(annotation -> Review.mayBeAsked(annotation, task, reviewer))
                .toList();
        ReviewOrder.of(waiting).stream()
            .map(Annotation::inputId)
            .filter(passed::add)
            .takeWhile(_ -> needsMore(count))
            .forEach(this::take);
      }
    }

    private boolean needsMore(int count) {
      return photos.stream().mapToInt(photo -> photo.toDecide().size()).sum() < count;
    }

    /** Unless somebody else was faster, or everything on it has been decided meanwhile. */
    private void take(InputId input) {
      if (!leases.take(task.id(), new Lease(input, reviewer.userId(), until), now)) {
        return;
      }
      AssignedPhoto photo = AssignedPhoto.of(inputs.read(input), task, reviewer);
      if (photo.toDecide().isEmpty()) {
        leases.release(task.id(), input, reviewer.userId());
      } else {
        photos.add(photo);
      }
    }
  }
}
