package autoannotation.core.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A labelling task: whom to ask, about which concepts, and how many have to agree. Annotations name
 * the one that they belong to.
 *
 * @param reviewers user ids; none: whoever may use the API
 * @param userId who made it
 */
public record Task(
    String id,
    String name,
    List<TaskConcept> concepts,
    ReviewStrategy strategy,
    List<String> reviewers,
    Priority priority,
    String userId,
    Instant createdAt) {

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
          "concepts are none, or one is there twice: "
              + concepts.stream().map(TaskConcept::id).toList());
    }
  }

  public Optional<TaskConcept> concept(String conceptId) {
    return concepts.stream().filter(concept -> concept.id().equals(conceptId)).findFirst();
  }

  public boolean asks(String reviewer) {
    return reviewers.isEmpty() || reviewers.contains(reviewer);
  }
}
