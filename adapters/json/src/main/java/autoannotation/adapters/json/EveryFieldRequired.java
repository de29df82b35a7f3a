package autoannotation.adapters.json;

import java.util.Optional;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Every field of a record has to be there, except an {@link Optional} one. */
final class EveryFieldRequired extends JacksonAnnotationIntrospector {
  @Override
  public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member.getRawType() != Optional.class;
  }
}
