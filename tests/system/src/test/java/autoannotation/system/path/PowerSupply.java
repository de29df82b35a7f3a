package autoannotation.system.path;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that work for so many calls; instead of the next one the power is cut. */
final class PowerSupply {

  /** Nothing may catch it, as nothing can catch kill -9. */
  static final class PowerCut extends Error {
    PowerCut() {
      super("power cut");
    }
  }

  private final AtomicInteger callsLeft = new AtomicInteger(Integer.MAX_VALUE);

  void cutAfter(int calls) {
    callsLeft.set(calls);
  }

  void restore() {
    callsLeft.set(Integer.MAX_VALUE);
  }

  <T> T wire(Class<T> client, T target) {
    return client.cast(
        Proxy.newProxyInstance(
            client.getClassLoader(),
            new Class<?>[] {client},
            (_, method, arguments) -> {
              if (callsLeft.getAndDecrement() <= 0) {
                throw new PowerCut();
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
