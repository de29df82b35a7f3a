package autoannotation.adapters.json;

import java.util.Optional;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Makes every field of a record required, except those of type {@link Optional}. */
final class EveryFieldRequired extends JacksonAnnotationIntrospector {
  @Override
  public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member.getRawType() != Optional.class;
  }
}
