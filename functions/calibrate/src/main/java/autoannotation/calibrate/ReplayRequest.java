package autoannotation.calibrate;

import java.util.Optional;

/**
 * Which photos are routed anew.
 *
 * @param dryRun whether to count what would move, and to change nothing
 * @param prefix what their keys begin with; all if not given
 * @param number of the version to try dry; that in force if not given
 */
public record ReplayRequest(
    Optional<Boolean> dryRun, Optional<String> prefix, Optional<Integer> number) {

  boolean isDry() {
    return dryRun.orElse(false);
  }

  String keysBeginWith() {
    return prefix.orElse("");
  }
}
