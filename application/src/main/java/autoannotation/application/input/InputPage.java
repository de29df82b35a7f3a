package autoannotation.application.input;

import autoannotation.application.port.StoredInput;
import java.util.List;
import java.util.Optional;

/** A page of photos; {@code next} is the key to continue after, empty on the last page. */
public record InputPage(List<StoredInput> inputs, Optional<String> next) {

  public InputPage {
    inputs = List.copyOf(inputs);
  }
}
