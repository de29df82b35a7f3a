package autoannotation.cli.report;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.RefusalReason;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What came out of a run.
 *
 * @param photos how many there were
 * @param concepts counts by concept id, of the concepts that were seen
 * @param notFound the listed concepts that were not
 * @param refused file names by {@code RefusalReason}'s name
 * @param failed file names
 * @param unfinished file names of what is neither handled nor failed
 */
public record Summary(
    int photos,
    SortedMap<String, OutcomeCounts> concepts,
    List<String> notFound,
    SortedMap<String, List<String>> refused,
    List<String> failed,
    List<String> unfinished) {

  static Summary of(List<AnnotatedInput> inputs, Set<String> listed) {
    SortedMap<String, OutcomeCounts> concepts = new TreeMap<>();
    for (AnnotatedInput input : inputs) {
      for (MarkedRegion marked : MarkedRegion.of(input, listed)) {
        concepts.merge(
            marked.concept().id(), OutcomeCounts.of(marked.outcome()), OutcomeCounts::plus);
      }
    }
    return new Summary(
        inputs.size(),
        concepts,
        listed.stream().filter(concept -> !concepts.containsKey(concept)).sorted().toList(),
        refused(inputs),
        names(inputs, input -> input.status() == InputStatus.FAILED),
        names(inputs, input -> input.status() == InputStatus.PENDING));
  }

  /** Whether every photo was annotated or refused. */
  public boolean allHandled() {
    return failed.isEmpty() && unfinished.isEmpty();
  }

  /** For the terminal: several lines, each with its line break. */
  public String toText() {
    return SummaryText.of(this);
  }

  /** The counts of all concepts together. */
  public OutcomeCounts total() {
    return concepts.values().stream().reduce(OutcomeCounts.NONE, OutcomeCounts::plus);
  }

  int refusedCount() {
    return refused.values().stream().mapToInt(List::size).sum();
  }

  private static SortedMap<String, List<String>> refused(List<AnnotatedInput> inputs) {
    SortedMap<String, List<String>> names = new TreeMap<>();
    for (RefusalReason reason : RefusalReason.values()) {
      List<String> ofReason =
          names(inputs, input -> InputLine.reason(input).filter(reason::equals).isPresent());
      if (!ofReason.isEmpty()) {
        names.put(reason.name(), ofReason);
      }
    }
    return names;
  }

  private static List<String> names(List<AnnotatedInput> inputs, Predicate<AnnotatedInput> which) {
    return inputs.stream()
        .filter(which)
        .map(input -> input.id().key())
        .map(key -> key.substring(key.lastIndexOf('/') + 1))
        .sorted()
        .toList();
  }
}
