package autoannotation.review.task;

import autoannotation.adapters.dynamo.Lease;
import autoannotation.adapters.dynamo.ReviewQueueReader;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.review.ReviewOrder;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One reviewer's turn: which photos they get. */
final class Round {

  /** Some 8,000 annotations: if all of them are somebody else's, there is enough to do already. */
  private static final int MOST_READS = 8;

  private static final Duration LEASE = Duration.ofMinutes(10);

  private final Dispatch dispatch;
  private final Task task;
  private final Reviewer reviewer;
  private final Instant now;
  private final Instant until;
  private final List<Lease> taken;
  private final List<AssignedPhoto> photos = new ArrayList<>();

  Round(Dispatch dispatch, Task task, Reviewer reviewer, Instant now) {
    this.dispatch = dispatch;
    this.task = task;
    this.reviewer = reviewer;
    this.now = now;
    until = now.plus(LEASE);
    taken =
        dispatch.leases().of(task.id()).stream()
            .filter(lease -> now.isBefore(lease.expiresAt()))
            .toList();
  }

  /** The most valuable first; what is decided meanwhile is let go. */
  void takeOwn(int count) {
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

  void takeFree(int count, Set<InputId> leave) {
    Set<InputId> passed = new HashSet<>(leave);
    taken.forEach(lease -> passed.add(lease.inputId()));
    ReviewQueueReader reader = dispatch.queue().of(task.id());
    for (int reads = 0; needsMore(count) && reader.hasMore() && reads < MOST_READS; reads++) {
      List<Annotation> waiting =
          reader.next().stream()
              .filter(annotation -> !passed.contains(annotation.inputId()))
              .filter(annotation -> ReviewRules.mayBeAsked(annotation, task, reviewer))
              .toList();
      ReviewOrder.of(waiting).stream()
          .map(Annotation::inputId)
          .filter(passed::add)
          .takeWhile(_ -> needsMore(count))
          .forEach(this::take);
    }
  }

  /** What they get. */
  Handed handed() {
    return new Handed(photos, until);
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
    return AssignedPhoto.of(dispatch.inputs().read(input), task, reviewer);
  }

  private boolean isLeased(InputId input) {
    return dispatch.leases().take(task.id(), new Lease(input, reviewer.userId(), until), now);
  }

  private void letGo(AssignedPhoto photo) {
    dispatch.leases().release(task.id(), photo.input().id(), reviewer.userId());
  }
}
