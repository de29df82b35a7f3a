package autoannotation.application.memory;

import static java.util.Comparator.comparingDouble;

import autoannotation.application.port.ReviewQueue;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.review.ReviewWorth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What waits, by its worth, in windows of a thousand. */
record MemoryReviewQueue(MemoryInputs inputs) implements ReviewQueue {

  private static final int WINDOW = 1000;

  @Override
  public Iterator<List<Annotation>> windows(String taskId) {
    List<Annotation> waiting =
        inputs.visible().stream()
            .filter(Annotation::waits)
            .filter(annotation -> annotation.taskId().equals(taskId))
            .sorted(comparingDouble(annotation -> -ReviewWorth.nearness(annotation)))
            .toList();
    List<List<Annotation>> windows = new ArrayList<>();
    for (int from = 0; from < waiting.size(); from += WINDOW) {
      windows.add(waiting.subList(from, Math.min(waiting.size(), from + WINDOW)));
    }
    return windows.iterator();
  }
}
