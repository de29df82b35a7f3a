package autoannotation.cli.options;

import java.util.List;
import java.util.Optional;

/**
 * What {@code annotate tasks create} was given. Whether such a task can be is not checked yet.
 *
 * @param agree how many have to agree, of {@code of}; empty: one decides
 * @param reviewers who may decide; none: anybody
 */
public record NewTask(
    String id,
    String name,
    List<String> concepts,
    Strategy strategy,
    Optional<Integer> agree,
    Optional<Integer> of,
    List<String> reviewers,
    Optional<Priority> priority) {

  /** How a box is decided. */
  public enum Strategy {
    NONE,
    MANUAL,
    CONSENSUS
  }

  /** How soon it is to be done. */
  public enum Priority {
    LOW,
    MEDIUM,
    HIGH
  }

  public NewTask {
    concepts = List.copyOf(concepts);
    reviewers = List.copyOf(reviewers);
  }
}
