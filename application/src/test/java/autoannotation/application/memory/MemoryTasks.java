package autoannotation.application.memory;

import autoannotation.application.port.Tasks;
import autoannotation.core.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Tasks by id. */
public final class MemoryTasks implements Tasks {

  private final ConcurrentNavigableMap<String, Task> tasks = new ConcurrentSkipListMap<>();

  @Override
  public List<Task> all() {
    return List.copyOf(tasks.values());
  }

  @Override
  public Optional<Task> find(String id) {
    return Optional.ofNullable(tasks.get(id));
  }

  @Override
  public boolean create(Task task) {
    return tasks.putIfAbsent(task.id(), task) == null;
  }
}
