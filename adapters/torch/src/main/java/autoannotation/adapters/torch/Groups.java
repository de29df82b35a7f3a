package autoannotation.adapters.torch;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which concepts compete for an object. */
final class Groups {

  private Groups() {}

  /** Those that compete, as far as they are asked for, and every other concept alone. */
  static List<List<Integer>> of(NavigableSet<Integer> asked, List<List<Integer>> competing) {
    NavigableSet<Integer> alone = new TreeSet<>(asked);
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> rivals : competing) {
      List<Integer> group = rivals.stream().filter(alone::remove).toList();
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    alone.forEach(concept -> groups.add(List.of(concept)));
    return groups;
  }
}
