package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the annotations that wait for a verdict. An annotation that was decided a moment ago may
 * still be returned.
 */
public interface ReviewQueue {

  /**
   * Iterates over the queue of a task in windows, roughly from the most to the least valuable
   * annotations; the order within a window is undefined. A window may be empty although others
   * follow.
   */
  Iterator<List<Annotation>> windows(String taskId);
}
