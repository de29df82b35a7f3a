package autoannotation.calibrate;

import autoannotation.application.replay.ReplayScope;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.Optional;

/**
 * Request of ReplayFunction.
 *
 * @param dryRun true: only count the regions that would move; default false
 * @param prefix only photos whose keys start with it; default: all photos
 * @param number version of the workflow for a dry run; default: the version in force
 * @param after input id to go on after, as the last answer gave it; default: from the first
 */
public record ReplayRequest(
    Optional<Boolean> dryRun,
    Optional<String> prefix,
    Optional<Integer> number,
    Optional<String> after) {

  boolean isDry() {
    return dryRun.orElse(false);
  }

  /** The inputs that are asked for; an invalid id is refused by name. */
  ReplayScope scope(ModelVersion model) {
    return new ReplayScope(model, prefix.orElse(""), after.map(InputId::parse));
  }
}
