package autoannotation.adapters.torch;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Groups the concepts that compete for an object. */
final class ConceptGroups {

  private ConceptGroups() {}

  /**
   * Returns the groups of competing concepts, restricted to those asked for, and each other concept
   * as its own group.
   */
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
