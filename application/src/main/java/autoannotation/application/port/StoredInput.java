package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.RefusalReason;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of an input itself, without what was found on it.
 *
 * @param reason why it was refused, if it was
 * @param width of the upright picture, once it has been looked at
 * @param generation model version and workflow version of the last run; empty before the first
 * @param kept the ids of the regions that the last run kept
 */
public record StoredInput(
    InputId id,
    InputStatus status,
    Optional<RefusalReason> reason,
    Optional<Integer> width,
    Optional<Integer> height,
    String generation,
    Set<String> kept) {

  public StoredInput {
    kept = Set.copyOf(kept);
  }

  /** One that no run has reached yet. */
  public static StoredInput pending(InputId id) {
    return new StoredInput(
        id,
        InputStatus.PENDING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Set.of());
  }

  /** Whether that annotation belongs to what is said of this input now. */
  public boolean shows(Annotation annotation) {
    return annotation.visibleIn(generation, kept);
  }
}
