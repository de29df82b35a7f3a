package autoannotation.review;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import java.util.Optional;

/** PENDING until the machine is done with it; then ANNOTATED, REJECTED with a reason, or FAILED. */
record InputJson(
    String id, String key, String version, InputStatus status, Optional<RefusalReason> reason) {

  static InputJson of(AnnotatedInput input) {
    InputId id = input.id();
    return new InputJson(id.toString(), id.key(), id.version(), input.status(), reason(input));
  }

  private static Optional<RefusalReason> reason(AnnotatedInput input) {
    return input
        .detection()
        .filter(Detection.Refused.class::isInstance)
        .map(Detection.Refused.class::cast)
        .map(Detection.Refused::reason);
  }
}
