package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;

/** Who may give which verdict on which annotation. */
final class Permission {

  private Permission() {}

  /**
   * Checks that a person may give a verdict on an annotation.
   *
   * @throws RefusedVerdictException with NOT_ALLOWED, if not
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
   * Checks that a person is one of the task's reviewers.
   *
   * @throws RefusedVerdictException with NOT_ALLOWED, if not
   */
  static void checkAsked(Task task, Reviewer by) {
    if (!task.asks(by.userId())) {
      throw notAllowed("%s is not a reviewer of task %s.".formatted(by.userId(), task.id()));
    }
  }

  /** Whether all who should agree have spoken, and do not agree: then a REVIEWER decides. */
  static boolean escalated(Annotation annotation, Task task) {
    return task.strategy() instanceof ReviewStrategy.Consensus consensus
        && annotation.waits()
        && Claim.of(annotation).size() >= consensus.asked();
  }

  /** Whether several people decided it by agreeing. */
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
