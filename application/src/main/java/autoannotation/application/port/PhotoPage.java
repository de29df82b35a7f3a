package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Optional;

/** Some photos, and the key after which to go on; empty: there are no more. */
public record PhotoPage(List<InputId> photos, Optional<String> next) {

  public PhotoPage {
    photos = List.copyOf(photos);
  }
}
