package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.LastRun;
import autoannotation.core.detection.RefusalReason;
import java.util.Optional;

/**
 * The stored state of an input, without its detection and annotations.
 *
 * @param reason why the photo was refused; empty if it was not
 * @param width of the upright picture in pixels, like {@code height}; empty if the photo was not
 *     decoded
 * @param lastRun the last run that routed its regions; empty if there was none
 */
public record StoredInput(
    InputId id,
    InputStatus status,
    Optional<RefusalReason> reason,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<LastRun> lastRun) {

  /** An input that no run has reached. */
  public static StoredInput pending(InputId id) {
    return new StoredInput(
        id,
        InputStatus.PENDING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether an annotation is part of the current result of this input. */
  public boolean shows(Annotation annotation) {
    return annotation.visibleAfter(lastRun);
  }
}
