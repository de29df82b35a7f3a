package autoannotation.application.input;

import autoannotation.application.port.StoredInput;
import java.util.List;
import java.util.Optional;

/** Some photos with what is kept of them, and the key after which to go on; empty: no more. */
public record InputPage(List<StoredInput> inputs, Optional<String> next) {

  public InputPage {
    inputs = List.copyOf(inputs);
  }
}
