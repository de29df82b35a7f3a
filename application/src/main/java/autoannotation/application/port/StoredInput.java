package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.LastRun;
import autoannotation.core.detection.RefusalReason;
import java.util.Optional;

/**
 * What is kept of an input itself, without what was found on it.
 *
 * @param reason why it was refused, if it was
 * @param width of the upright picture in pixels, like {@code height}; empty: it was not read
 * @param lastRun empty: its regions have not been routed yet
 */
public record StoredInput(
    InputId id,
    InputStatus status,
    Optional<RefusalReason> reason,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<LastRun> lastRun) {

  /** One that no run has reached yet. */
  public static StoredInput pending(InputId id) {
    return new StoredInput(
        id,
        InputStatus.PENDING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether that annotation belongs to what is said of this input now. */
  public boolean shows(Annotation annotation) {
    return annotation.visibleAfter(lastRun);
  }
}
