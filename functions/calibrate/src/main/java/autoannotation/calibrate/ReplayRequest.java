package autoannotation.calibrate;

import java.util.Optional;

/**
 * Request of ReplayFunction.
 *
 * @param dryRun true: only count the regions that would move; default false
 * @param prefix only photos whose keys start with it; default: all photos
 * @param number version of the workflow for a dry run; default: the version in force
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
