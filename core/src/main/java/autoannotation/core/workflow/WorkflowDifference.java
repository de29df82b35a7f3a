package autoannotation.core.workflow;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The differences between two workflows.
 *
 * @param concepts by id of the concept; added and removed concepts are among them
 * @param added ids of the concepts that only the second workflow lists
 * @param removed ids of the concepts that only the first workflow lists
 */
public record WorkflowDifference(
    SortedMap<String, ConceptDifference> concepts,
    SortedSet<String> added,
    SortedSet<String> removed) {

  public static WorkflowDifference between(Workflow from, Workflow to) {
    SortedMap<String, ConceptDifference> concepts = new TreeMap<>();
    for (Workflow workflow : List.of(from, to)) {
      Stream.of(workflow.accept(), workflow.review(), workflow.evidence())
          .flatMap(byConcept -> byConcept.keySet().stream())
          .forEach(concept -> concepts.put(concept, ConceptDifference.between(from, to, concept)));
    }
    concepts.values().removeIf(ConceptDifference::isEmpty);
    return new WorkflowDifference(concepts, onlyIn(to, from), onlyIn(from, to));
  }

  public boolean isEmpty() {
    return concepts.isEmpty();
  }

  private static SortedSet<String> onlyIn(Workflow one, Workflow other) {
    SortedSet<String> only = new TreeSet<>(one.accept().keySet());
    only.removeAll(other.accept().keySet());
    return only;
  }
}
