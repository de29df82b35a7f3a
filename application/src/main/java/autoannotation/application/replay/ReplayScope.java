package autoannotation.application.replay;

import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.Optional;

/**
 * Which inputs a replay or dry run goes through.
 *
 * @param model only inputs whose last detection is by this model
 * @param prefix only inputs whose keys start with it; "" for all
 * @param after the input to go on after, where an earlier run stopped; empty to start with the
 *     first
 */
public record ReplayScope(ModelVersion model, String prefix, Optional<InputId> after) {

  /** All inputs of a model. */
  public static ReplayScope all(ModelVersion model) {
    return new ReplayScope(model, "", Optional.empty());
  }
}
