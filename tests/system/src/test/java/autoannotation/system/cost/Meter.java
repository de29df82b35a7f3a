package autoannotation.system.cost;

import java.util.Map;
import java.util.TreeMap;

/** Adds up what is used, by name. Branches of the machine count from threads of their own. */
final class Meter {

  private final Map<String, Double> counts = new TreeMap<>();

  void add(String name, double count) {
    synchronized (counts) {
      counts.merge(name, count, Double::sum);
    }
  }

  /** What was counted since the last time. */
  Map<String, Double> read() {
    synchronized (counts) {
      Map<String, Double> read = new TreeMap<>(counts);
      counts.clear();
      return read;
    }
  }
}
