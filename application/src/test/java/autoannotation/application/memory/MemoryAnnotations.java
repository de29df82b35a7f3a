package autoannotation.application.memory;

import static java.util.Comparator.comparing;

import autoannotation.application.port.Annotations;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The contract said in plain Java: what conditional puts are held to. */
public final class MemoryAnnotations implements Annotations {

  private record Key(InputId input, String id) {}

  private final Map<Key, Annotation> annotations = new ConcurrentHashMap<>();

  @Override
  public synchronized Annotation write(Annotation annotation) {
    Annotation there = annotations.get(key(annotation));
    if (there != null && (there.decided() || workflow(there) > workflow(annotation))) {
      return there;
    }
    put(annotation);
    return annotation;
  }

  @Override
  public synchronized Annotation add(Annotation annotation) {
    Annotation there = annotations.putIfAbsent(key(annotation), annotation);
    return there == null ? annotation : there;
  }

  @Override
  public Optional<Annotation> find(InputId input, String id) {
    return Optional.ofNullable(annotations.get(new Key(input, id)));
  }

  @Override
  public synchronized boolean decide(Annotation seen, Annotation decided) {
    return annotations.replace(key(seen), seen, decided);
  }

  /** Puts one there as it is, whatever is there. */
  synchronized void put(Annotation annotation) {
    annotations.put(key(annotation), annotation);
  }

  synchronized void remove(Annotation annotation) {
    annotations.remove(key(annotation));
  }

  /** All that are there, by id. */
  public List<Annotation> all() {
    return annotations.values().stream().sorted(comparing(Annotation::id)).toList();
  }

  private static int workflow(Annotation annotation) {
    return annotation.routedBy().orElseThrow().workflowNumber();
  }

  private static Key key(Annotation annotation) {
    return new Key(annotation.inputId(), annotation.id());
  }
}
