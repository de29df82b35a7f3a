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
import autoannotation.table.ReviewQueueReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** The most valuable first; what is decided meanwhile is let go. */
    private void takeOwn(int count) {
      Map<InputId, AssignedPhoto> own = new HashMap<>();
      taken.stream()
          .filter(lease -> lease.reviewer().equals(reviewer.userId()))
          .map(Lease::inputId)
          .forEach(input -> own.put(input, read(input)));
      own.values().stream().filter(photo -> photo.toDecide().isEmpty()).forEach(this::letGo);
      ReviewOrder.of(own.values().stream().flatMap(photo -> photo.toDecide().stream()).toList())
          .stream()
          .map(Annotation::inputId)
          .distinct()
          .takeWhile(_ -> needsMore(count))
          .filter(this::isLeased)
          .forEach(input -> photos.add(own.get(input)));
    }

    private void takeFree(int count, Set<InputId> leave) {
      Set<InputId> passed = new HashSet<>(leave);
      taken.forEach(lease -> passed.add(lease.inputId()));
      ReviewQueueReader reader = queue.of(task.id());
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
      if (!isLeased(input)) {
        return;
      }
      AssignedPhoto photo = read(input);
      if (photo.toDecide().isEmpty()) {
        letGo(photo);
      } else {
        photos.add(photo);
      }
    }

    private AssignedPhoto read(InputId input) {
      return AssignedPhoto.of(inputs.read(input), task, reviewer);
    }

    private boolean isLeased(InputId input) {
      return leases.take(task.id(), new Lease(input, reviewer.userId(), until), now);
    }

    private void letGo(AssignedPhoto photo) {
      leases.release(task.id(), photo.input().id(), reviewer.userId());
    }
  }
}
