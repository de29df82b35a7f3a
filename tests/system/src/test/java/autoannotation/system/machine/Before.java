package autoannotation.system.machine;

import autoannotation.adapters.json.Json;
import autoannotation.local.template.Substitutions;
import autoannotation.local.template.Template;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The definition as it was before one state decided, in JSON: what ours is held to, in all
 * situations that it knows.
 */
final class Before {

  private Before() {}

  static Map<String, Map<String, Object>> tasks() {
    return Deployed.tasks(Deployed.object(Json.read(definition(Deployed.TEMPLATE), Object.class)));
  }

  static String definition(Template template) {
    try (var json = Before.class.getResourceAsStream("before.asl.json")) {
      return Substitutions.apply(
          new String(json.readAllBytes(), StandardCharsets.UTF_8),
          template.resource("AutoAnnotationStateMachine").substitutions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
