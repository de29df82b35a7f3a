package autoannotation.application.memory;

import autoannotation.application.port.ExecutionStarter;
import autoannotation.application.port.UnreachableException;
import java.util.ArrayList;
import java.util.List;

/** Starts nothing, and remembers what it was asked to start. */
public final class MemoryExecutionStarter implements ExecutionStarter {

  /** What an execution does. */
  @FunctionalInterface
  public interface Effect {
    void of(String request);
  }

  private final List<String> started = new ArrayList<>();
  private Effect effect = _ -> {};
  private int reachable = Integer.MAX_VALUE;

  /** What each execution does from now on. */
  public void doing(Effect each) {
    effect = each;
  }

  /** Can't be reached after so many more starts. */
  public void reachableFor(int starts) {
    reachable = starts;
  }

  public List<String> started() {
    return started;
  }

  @Override
  public boolean start(String request) {
    if (reachable-- == 0) {
      throw new UnreachableException("no connection");
    }
    if (!request.startsWith("{") || !request.endsWith("}")) {
      return false;
    }
    started.add(request);
    effect.of(request);
    return true;
  }
}
