package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** What waits for a person in a task. What was decided a moment ago may still be in it. */
public interface ReviewQueue {

  /**
   * Goes through a task's queue once, a window at a time. The windows hold the most valuable
   * annotations first, roughly: each has annotations of all shards, and within a shard the worth
   * falls from window to window. A window may hold none that is visible and have others after it.
   */
  Iterator<List<Annotation>> windows(String taskId);
}
