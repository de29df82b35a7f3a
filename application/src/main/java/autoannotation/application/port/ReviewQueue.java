package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** What waits for a person in a task. What was decided a moment ago may still be in it. */
public interface ReviewQueue {

  /**
   * Goes through a task's queue once, a window at a time. What is worth most is in the first
   * windows, but roughly so, and in no order within a window. One may hold nothing that is visible
   * and have others after it.
   */
  Iterator<List<Annotation>> windows(String taskId);
}
