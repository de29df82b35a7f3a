package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.task.Task;
import java.util.Optional;

/** People who give verdicts on one annotation, one after the other. */
public final class Session {

  private final Task task;
  private Annotation annotation;
  private int given;

  public Session(Task task, Annotation annotation) {
    this.task = task;
    this.annotation = annotation;
    given = annotation.revision();
  }

  /** The next verdict, on what stands; a name starts with L, R or A: that is the role. */
  public Session says(String user, VerdictContent content) {
    given++;
    annotation = ReviewRules.decide(annotation, task, newVerdict(user, content, id(given)));
    return this;
  }

  public Session says(String user, VerdictKind kind) {
    return says(user, Given.content(kind));
  }

  public Annotation annotation() {
    return annotation;
  }

  boolean asks(String user) {
    return ReviewRules.mayBeAsked(annotation, task, reviewer(user));
  }

  NewVerdict newVerdict(String user, VerdictContent content, String id) {
    return new NewVerdict(
        id,
        content,
        reviewer(user),
        Given.STORED.plusSeconds(60L * given),
        2.5,
        Optional.empty(),
        annotation.revision());
  }

  /** The id of the nth verdict. */
  static String id(int verdict) {
    return "verdict-%d".formatted(verdict);
  }

  static Reviewer reviewer(String user) {
    return new Reviewer(
        user,
        switch (user.charAt(0)) {
          case 'L' -> Role.LABELLER;
          case 'R' -> Role.REVIEWER;
          case 'A' -> Role.ADMIN;
          default -> throw new IllegalArgumentException(user);
        });
  }
}
