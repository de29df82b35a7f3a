package autoannotation.system.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.core.SdkRequest;

/** Sees every request that is sent to a service, before the service does. */
@FunctionalInterface
interface Intercept {

  /** What happens first. */
  void before(String operation, SdkRequest request);

  static <T> T wire(Class<T> client, T target, Intercept intercept) {
    return client.cast(
        Proxy.newProxyInstance(
            client.getClassLoader(),
            new Class<?>[] {client},
            (proxy, method, arguments) -> {
              boolean sends =
                  arguments != null
                      && arguments[0] instanceof SdkRequest
                      && !method.getName().endsWith("Paginator");
              if (!sends && method.isDefault()) { // it makes a request and calls another one
                return InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              if (sends) {
                intercept.before(method.getName(), (SdkRequest) arguments[0]);
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
