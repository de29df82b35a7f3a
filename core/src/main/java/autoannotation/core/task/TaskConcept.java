package autoannotation.core.task;

/**
 * A concept that a task is about.
 *
 * @param id 1 to 64 of a-z, 0-9, '_', '.' and '-'
 * @param name 1 to 64 characters, not blank
 */
public record TaskConcept(String id, String name) {

  public TaskConcept {
    if (!id.matches("[a-z0-9_.-]{1,64}")) {
      throw new IllegalArgumentException(
          "concept id is not 1 to 64 of a-z, 0-9, '_', '.' and '-': " + id);
    }
    if (name.isBlank() || name.length() > 64) {
      throw new IllegalArgumentException("concept name is blank or longer than 64: " + name);
    }
  }
}
