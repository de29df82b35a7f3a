package autoannotation.review.api;

import java.nio.file.Path;
import java.util.Map;

/** This repository's files. */
final class Project {

  static final Path FOLDER = Path.of(System.getProperty("project.root"));

  private Project() {}

  @SuppressWarnings("unchecked") // JSON and YAML objects have text keys
  static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }
}
