package autoannotation.review.http;

import autoannotation.core.review.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the API answers to one method of one path.
 *
 * @param path as in openapi.yaml, {@code /tasks/{task_id}}: at most one part varies
 * @param role the lowest that may ask
 */
public record Route(String method, String path, Role role, Action action) {

  /** What stands in the varying part of a path of this kind; null if the path is of another. */
  String name(String asked) {
    Matcher matcher = Pattern.compile(path.replaceFirst("\\{\\w+}", "([^/]*)")).matcher(asked);
    if (!matcher.matches()) {
      return null;
    }
    return matcher.groupCount() == 0 ? "" : matcher.group(1);
  }
}
