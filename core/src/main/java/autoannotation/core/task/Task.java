package autoannotation.core.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A labelling task: who is asked, about which concepts, and how many have to agree.
 *
 * @param id 1 to 64 letters, digits, '_', '.' and '-'
 * @param name 1 to 200 characters, not blank
 * @param concepts at least one, each id once
 * @param reviewers user ids; if there are none, everybody who may use the API is asked
 * @param userId the user who made the task
 * @param createdAt empty for the default task, which nobody created
 */
public record Task(
    String id,
    String name,
    List<TaskConcept> concepts,
    ReviewStrategy strategy,
    List<String> reviewers,
    Priority priority,
    String userId,
    Optional<Instant> createdAt) {

  public Task {
    if (!id.matches("[A-Za-z0-9_.-]{1,64}")) {
      throw new IllegalArgumentException(
          "task id is not 1 to 64 letters, digits, '_', '.' and '-': " + id);
    }
    if (name.isBlank() || name.length() > 200) {
      throw new IllegalArgumentException("task name is blank or longer than 200: " + name);
    }
    concepts = List.copyOf(concepts);
    reviewers = List.copyOf(reviewers);
    if (concepts.isEmpty()
        || concepts.stream().map(TaskConcept::id).distinct().count() < concepts.size()) {
      throw new IllegalArgumentException(
          "concepts are not at least one, each id once: "
              + concepts.stream().map(TaskConcept::id).toList());
    }
  }

  /** The concept of that id; empty if the task is not about it. */
  public Optional<TaskConcept> concept(String conceptId) {
    return concepts.stream().filter(concept -> concept.id().equals(conceptId)).findFirst();
  }

  /** Whether that user is one of the task's reviewers. */
  public boolean asks(String reviewer) {
    return reviewers.isEmpty() || reviewers.contains(reviewer);
  }
}
