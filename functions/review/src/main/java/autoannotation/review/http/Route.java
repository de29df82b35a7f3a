package autoannotation.review.http;

import autoannotation.core.review.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of the API: a method of a path, and the lowest role that may use it.
 *
 * @param path as in openapi.yaml, for example {@code /tasks/{task_id}}: at most one parameter
 * @param role lowest role that may send the request
 */
public record Route(String method, String path, Role role, Action action) {

  /**
   * Returns the value of the path parameter, {@code ""} if this route has none; null if the path
   * belongs to another route.
   */
  String name(String asked) {
    Matcher matcher = Pattern.compile(path.replaceFirst("\\{\\w+}", "([^/]*)")).matcher(asked);
    if (!matcher.matches()) {
      return null;
    }
    return matcher.groupCount() == 0 ? "" : matcher.group(1);
  }
}
