package autoannotation.cli.options;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code --accept} or {@code --review} says: a limit in [0, 1] for all concepts, and for
 * single ones. Where it says nothing, the template's default holds.
 */
public record Limits(Optional<Double> forAll, Map<String, Double> byConcept) {

  public static final Limits NONE = new Limits(Optional.empty(), Map.of());

  public Limits {
    byConcept = Map.copyOf(byConcept);
  }

  /** The limit that was asked for: the concept's own before that for all. */
  public Optional<Double> of(String concept) {
    return Optional.ofNullable(byConcept.get(concept)).or(() -> forAll);
  }
}
