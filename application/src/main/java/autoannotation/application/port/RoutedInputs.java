package autoannotation.application.port;

import autoannotation.core.detection.ModelVersion;
import java.util.stream.Stream;

/** The inputs whose regions are routed: those that a workflow may route anew. */
public interface RoutedInputs {

  /**
   * The inputs whose last detection is that of a model, in no particular order. What another model
   * saw would have to be detected anew. They are read as the stream is consumed: a caller that
   * stops early reads no more.
   */
  Stream<RoutedInput> of(ModelVersion model);

  /** Those of them that a workflow with a lower number routed last. */
  default Stream<RoutedInput> below(int number, ModelVersion model) {
    return of(model).filter(input -> input.workflowNumber() < number);
  }
}
