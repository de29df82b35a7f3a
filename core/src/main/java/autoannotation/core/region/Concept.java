package autoannotation.core.region;

/** A class that the detector knows; {@code value} is its confidence in it, in [0, 1]. */
public record Concept(String id, String name, double value) {

  public Concept {
    if (id.isBlank()) {
      throw new IllegalArgumentException("concept id is blank");
    }
    Check.share("value of concept " + id, value);
  }
}
