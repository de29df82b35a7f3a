package autoannotation.application.memory;

import autoannotation.application.port.RoutedInput;
import autoannotation.application.port.RoutedInputs;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Routed inputs in memory. */
public final class MemoryRoutedInputs implements RoutedInputs {

  private record Routed(ModelVersion model, int workflowNumber) {}

  private final Map<InputId, Routed> inputs = new ConcurrentHashMap<>();

  /** Says that a workflow has routed what a model saw in an input. */
  public void put(InputId id, ModelVersion model, int workflowNumber) {
    inputs.put(id, new Routed(model, workflowNumber));
  }

  @Override
  public Stream<RoutedInput> of(ModelVersion model) {
    return List.copyOf(inputs.entrySet()).stream()
        .filter(input -> input.getValue().model().equals(model))
        .map(input -> new RoutedInput(input.getKey(), input.getValue().workflowNumber()));
  }
}
