package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the inputs whose regions a workflow has routed; a replay may route them again. */
public interface RoutedInputs {

  /**
   * Returns the inputs whose last detection is by the given model, in an order of the store's own
   * that does not change. The stream reads lazily: a caller that stops early reads no more.
   *
   * @param after only the inputs that come after this one, whether it still exists or not; empty
   *     for all
   */
  Stream<RoutedInput> of(ModelVersion model, Optional<InputId> after);
}
