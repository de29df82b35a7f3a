package autoannotation.adapters.dynamo;

import static java.util.Comparator.comparing;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The contract said in plain Java: what the conditional put is held to. */
class InMemoryAnnotationStoreTest extends DecisionContract {

  private static final class InMemory implements Kept, AnnotationStore {
    private final Map<String, Annotation> annotations = new ConcurrentHashMap<>();

    @Override
    public synchronized Annotation write(Annotation annotation) {
      Annotation there = annotations.get(annotation.id());
      if (there != null && (there.decided() || workflow(there) > workflow(annotation))) {
        return there;
      }
      annotations.put(annotation.id(), annotation);
      return annotation;
    }

    private static int workflow(Annotation annotation) {
      return annotation.routedBy().orElseThrow().workflowNumber();
    }

    @Override
    public Annotation add(Annotation annotation) {
      Annotation there = annotations.putIfAbsent(annotation.id(), annotation);
      return there == null ? annotation : there;
    }

    @Override
    public Optional<Annotation> find(InputId input, String id) {
      return Optional.ofNullable(annotations.get(id));
    }

    @Override
    public boolean decide(Annotation seen, Annotation decided) {
      return annotations.replace(seen.id(), seen, decided);
    }

    @Override
    public AnnotationStore store() {
      return this;
    }

    @Override
    public List<Annotation> all() {
      return annotations.values().stream()
          .sorted(comparing(annotation -> annotation.region().id()))
          .toList();
    }
  }

  @Override
  Kept empty() {
    return new InMemory();
  }
}
