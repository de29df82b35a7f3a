package autoannotation.core.region;

/**
 * A class of objects that a detector knows.
 *
 * @param id not blank
 * @param value the confidence that the object is of this class, in [0, 1]; 1 if a person says so
 */
public record Concept(String id, String name, double value) {

  public Concept {
    if (id.isBlank()) {
      throw new IllegalArgumentException("concept id is blank");
    }
    Check.share("value of concept " + id, value);
  }
}
