package autoannotation.application.review;

import autoannotation.application.port.Lease;
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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the photos of one assignment. */
final class AssignmentRound {

  /** Limits an assignment to reading about 8,000 annotations. */
  private static final int MOST_READS = 8;

  private static final Duration LEASE = Duration.ofMinutes(10);

  private final Assignments assignments;
  private final Task task;
  private final Reviewer reviewer;
  private final Instant now;
  private final Instant until;
  private final List<Lease> taken;
  private final List<AssignedPhoto> photos = new ArrayList<>();

  AssignmentRound(Assignments assignments, Task task, Reviewer reviewer, Instant now) {
    this.assignments = assignments;
    this.task = task;
    this.reviewer = reviewer;
    this.now = now;
    until = now.plus(LEASE);
    taken =
        assignments.leases().of(task.id()).stream()
            .filter(lease -> now.isBefore(lease.expiresAt()))
            .toList();
  }

  /**
   * Adds photos that are reserved for this reviewer already, most valuable first, and releases
   * those that are decided by now.
   */
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
    Iterator<List<Annotation>> windows = assignments.queue().windows(task.id());
    for (int reads = 0; needsMore(count) && windows.hasNext() && reads < MOST_READS; reads++) {
      List<Annotation> waiting =
          windows.next().stream()
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

  /** The photos collected so far, reserved until this round expires. */
  Assignment assignment() {
    return new Assignment(photos, until);
  }

  private boolean needsMore(int count) {
    return photos.stream().mapToInt(photo -> photo.toDecide().size()).sum() < count;
  }

  /** Adds a photo, unless another reviewer has reserved it or all of it is decided. */
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
    return AssignedPhoto.of(assignments.inputs().read(input), task, reviewer);
  }

  private boolean isLeased(InputId input) {
    return assignments.leases().take(task.id(), new Lease(input, reviewer.userId(), until), now);
  }

  private void letGo(AssignedPhoto photo) {
    assignments.leases().release(task.id(), photo.input().id(), reviewer.userId());
  }
}
