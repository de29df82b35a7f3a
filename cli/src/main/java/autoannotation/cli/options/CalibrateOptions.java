package autoannotation.cli.options;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code annotate calibrate} is asked for.
 *
 * @param parameters other values for the template's parameters, such as the target
 * @param json whether to print JSON instead of text
 * @param apply whether what is found shall be in force
 * @param user in whose name
 * @param report where the page is written
 */
public record CalibrateOptions(
    Map<String, String> parameters,
    boolean json,
    boolean apply,
    Optional<String> user,
    Path report,
    Path data) {

  public CalibrateOptions {
    parameters = Map.copyOf(parameters);
  }
}
