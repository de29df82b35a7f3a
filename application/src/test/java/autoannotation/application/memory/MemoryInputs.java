package autoannotation.application.memory;

import static java.util.Comparator.comparing;

import autoannotation.application.port.Inputs;
import autoannotation.application.port.StoredInput;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.Detection;
import autoannotation.core.region.Region;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Inputs as the machine left them; their bucket is never said. */
final class MemoryInputs implements Inputs {

  private final MemoryAnnotations annotations;
  private final Map<InputId, StoredInput> stored = new ConcurrentHashMap<>();
  private final Map<InputId, Detection> detections = new ConcurrentHashMap<>();

  MemoryInputs(MemoryAnnotations annotations) {
    this.annotations = annotations;
  }

  void put(StoredInput input) {
    stored.put(input.id(), input);
  }

  void put(InputId input, Detection detection) {
    detections.put(input, detection);
  }

  @Override
  public AnnotatedInput read(InputId id) {
    StoredInput input = get(id);
    return new AnnotatedInput(
        id,
        Optional.empty(),
        input.status(),
        Optional.empty(),
        Optional.ofNullable(detections.get(id)),
        annotations.all().stream()
            .filter(annotation -> annotation.inputId().equals(id))
            .filter(input::shows)
            .sorted(comparing(Annotation::region, Region.ORDER).thenComparing(Annotation::id))
            .toList());
  }

  @Override
  public Map<InputId, StoredInput> stored(Collection<InputId> inputs) {
    Map<InputId, StoredInput> of = new HashMap<>();
    inputs.forEach(id -> of.put(id, get(id)));
    return of;
  }

  /** All visible annotations, by id. */
  List<Annotation> visible() {
    return annotations.all().stream()
        .filter(annotation -> get(annotation.inputId()).shows(annotation))
        .toList();
  }

  private StoredInput get(InputId id) {
    return stored.getOrDefault(id, StoredInput.pending(id));
  }
}
