package autoannotation.table;

import static java.util.Comparator.comparing;

import autoannotation.core.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The contract said in plain Java: what the conditional put is held to. */
class InMemoryAnnotationStoreTest extends AnnotationStoreContract {

  private static final class InMemory implements Kept, AnnotationStore {
    private final Map<String, Annotation> annotations = new ConcurrentHashMap<>();
    private final Set<String> decided = new HashSet<>();

    @Override
    public synchronized Annotation write(Annotation annotation) {
      Annotation there = annotations.get(annotation.id());
      if (there != null
          && (decided.contains(annotation.id())
              || there.workflowNumber() > annotation.workflowNumber())) {
        return there;
      }
      annotations.put(annotation.id(), annotation);
      return annotation;
    }

    @Override
    public AnnotationStore store() {
      return this;
    }

    @Override
    public List<Annotation> all() {
      return annotations.values().stream().sorted(comparing(a -> a.region().id())).toList();
    }

    @Override
    public void decide(Annotation annotation) {
      decided.add(annotation.id());
    }
  }

  @Override
  Kept empty() {
    return new InMemory();
  }
}
