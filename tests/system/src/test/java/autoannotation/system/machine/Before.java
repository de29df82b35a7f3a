package autoannotation.system.machine;

import autoannotation.local.template.Substitutions;
import autoannotation.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The definition as it was before one state decided, in JSON: what ours is held to. */
final class Before {

  private Before() {}

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
