package autoannotation.application.memory;

import static java.util.Comparator.comparing;

import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.Annotations;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.ReviewQueue;
import autoannotation.application.port.StoredInput;
import autoannotation.application.port.Stores;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.LastRun;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Annotations and inputs in memory, and the ports that look at them. */
public final class MemoryStores implements Stores {

  private final MemoryAnnotations annotations = new MemoryAnnotations();
  private final MemoryInputs inputs = new MemoryInputs(annotations);

  @Override
  public Annotations annotations() {
    return annotations;
  }

  @Override
  public Inputs inputs() {
    return inputs;
  }

  @Override
  public AnnotationListing listing() {
    return new MemoryAnnotationListing(inputs);
  }

  @Override
  public ReviewQueue queue() {
    return new MemoryReviewQueue(inputs);
  }

  @Override
  public void put(Collection<Annotation> all) {
    all.forEach(annotations::put);
  }

  @Override
  public void putAnnotated(Collection<InputId> ids, String generation, Set<String> kept) {
    for (InputId id : ids) {
      inputs.put(
          new StoredInput(
              id,
              InputStatus.ANNOTATED,
              Optional.empty(),
              Optional.of(640),
              Optional.of(480),
              Optional.of(new LastRun(generation, kept))));
    }
  }

  @Override
  public void putRefused(InputId input, RefusalReason reason) {
    inputs.put(
        new StoredInput(
            input,
            InputStatus.REJECTED,
            Optional.of(reason),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public void putDetection(InputId input, Detection.Found found) {
    inputs.put(input, found);
  }

  @Override
  public void remove(Annotation annotation) {
    annotations.remove(annotation);
  }

  @Override
  public List<Annotation> all() {
    return annotations.all().stream()
        .sorted(comparing(annotation -> annotation.region().id()))
        .toList();
  }
}
