package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Optional;

/** A page of photos; {@code next} is the key to continue after, empty on the last page. */
public record PhotoPage(List<InputId> photos, Optional<String> next) {

  public PhotoPage {
    photos = List.copyOf(photos);
  }
}
