package autoannotation.application.port;

import autoannotation.core.detection.ModelVersion;
import java.util.stream.Stream;

/** Reads the inputs whose regions a workflow has routed; a replay may route them again. */
public interface RoutedInputs {

  /**
   * Returns the inputs whose last detection is by the given model, in no particular order. The
   * stream reads lazily: a caller that stops early reads no more.
   */
  Stream<RoutedInput> of(ModelVersion model);

  /**
   * Like {@link #of}, but only inputs that a workflow with a number below {@code number} routed
   * last.
   */
  default Stream<RoutedInput> below(int number, ModelVersion model) {
    return of(model).filter(input -> input.workflowNumber() < number);
  }
}
