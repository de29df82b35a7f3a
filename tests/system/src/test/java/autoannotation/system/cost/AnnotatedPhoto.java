package autoannotation.system.cost;

import autoannotation.local.states.StateMachine;
import java.util.List;
import java.util.Map;

/**
 * What one photo used.
 *
 * @param counts as the meter names them
 * @param sizes the bytes of each entry of the table and its indexes
 */
record AnnotatedPhoto(Map<String, Double> counts, Map<String, List<Integer>> sizes) {

  static AnnotatedPhoto measure(MeteredStack stack, int boxes, int concepts)
      throws InterruptedException {
    StateMachine machine = stack.machine(MeteredStack.listing(concepts), boxes);
    stack.meter.read();
    stack.annotate(machine, "inputs/2026/03/IMG_0123.jpg");
    return new AnnotatedPhoto(stack.meter.read(), stack.takeSizes());
  }

  double count(String name) {
    return counts.getOrDefault(name, 0.0);
  }

  /** The bytes of the largest entry of that kind; 0 if there is none. */
  int largest(String entry) {
    return sizes.get(entry).isEmpty() ? 0 : sizes.get(entry).getLast();
  }

  /** The units that AWS's rule gives to writing each entry of that kind. */
  int units(String entry) {
    return sizes.get(entry).stream().mapToInt(bytes -> (bytes + 1023) / 1024).sum();
  }
}
