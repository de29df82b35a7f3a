package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;

/** Who may say what of which annotation. */
final class Permission {

  private Permission() {}

  /**
   * Whether that person may give that verdict there.
   *
   * @throws RefusedVerdictException if not
   */
  static void check(Annotation annotation, Task task, VerdictContent content, Reviewer by) {
    checkAsked(task, by);
    if (by.role().includes(Role.REVIEWER)) {
      return;
    }
    boolean own =
        History.lastNotUndone(annotation)
            .filter(last -> last.userId().equals(by.userId()))
            .isPresent();
    switch (content.kind()) {
      case APPROVE, CORRECT, RELABEL, REJECT -> {
        if (!annotation.waits() && !own) {
          throw notAllowed("A LABELLER may not change what somebody else has decided.");
        }
        if (agreed(annotation, task)) {
          throw notAllowed(
              "Several agreed on this: a LABELLER may only UNDO what they said last themselves.");
        }
        if (escalated(annotation, task)) {
          throw notAllowed("The labellers did not agree: a REVIEWER decides this one.");
        }
      }
      case UNDO -> {
        if (!own) {
          throw notAllowed("A LABELLER may UNDO only what they said last themselves.");
        }
      }
      case REQUEST_CHANGES -> throw notAllowed("A LABELLER may not request changes.");
      case ADD -> {}
    }
  }

  /**
   * Whether that person is one of the task's.
   *
   * @throws RefusedVerdictException if not
   */
  static void checkAsked(Task task, Reviewer by) {
    if (!task.asks(by.userId())) {
      throw notAllowed("%s is not a reviewer of task %s.".formatted(by.userId(), task.id()));
    }
  }

  /** Whether all were asked who should agree, and they don't. */
  static boolean escalated(Annotation annotation, Task task) {
    return task.strategy() instanceof ReviewStrategy.Consensus consensus
        && annotation.waits()
        && Claim.of(annotation).size() >= consensus.asked();
  }

  /** Whether it was decided by more than one person. */
  private static boolean agreed(Annotation annotation, Task task) {
    return task.strategy() instanceof ReviewStrategy.Consensus
        && !annotation.waits()
        && Claim.of(annotation).size() > 1;
  }

  private static RefusedVerdictException notAllowed(String why) {
    return new RefusedVerdictException(
        VerdictRefusal.NOT_ALLOWED, why + " Ask somebody who may, or an ADMIN for the role.");
  }
}
