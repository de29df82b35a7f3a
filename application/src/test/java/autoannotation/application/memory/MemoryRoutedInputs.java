package autoannotation.application.memory;

import autoannotation.application.port.RoutedInput;
import autoannotation.application.port.RoutedInputs;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Routed inputs in memory. */
public final class MemoryRoutedInputs implements RoutedInputs {

  private record Routed(ModelVersion model, int workflowNumber) {}

  private final NavigableMap<InputId, Routed> inputs =
      new ConcurrentSkipListMap<>(Comparator.comparing(InputId::toString));

  /** Says that a workflow has routed what a model saw in an input. */
  public void put(InputId id, ModelVersion model, int workflowNumber) {
    inputs.put(id, new Routed(model, workflowNumber));
  }

  @Override
  public Stream<RoutedInput> of(ModelVersion model, Optional<InputId> after) {
    NavigableMap<InputId, Routed> left =
        after.map(place -> inputs.tailMap(place, false)).orElse(inputs);
    return List.copyOf(left.entrySet()).stream()
        .filter(input -> input.getValue().model().equals(model))
        .map(input -> new RoutedInput(input.getKey(), input.getValue().workflowNumber()));
  }
}
