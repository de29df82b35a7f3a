package autoannotation.cli.report;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * An input as a line of inputs.jsonl, with all that the detector saw but nothing that was drawn.
 */
record InputLine(
    String id,
    String bucket,
    String key,
    String version,
    InputStatus status,
    Optional<RefusalReason> reason,
    Optional<String> error,
    Optional<Integer> width,
    Optional<Integer> height,
    List<Region> regions) {

  static InputLine of(AnnotatedInput input) {
    Optional<Detection.Found> found = found(input);
    return new InputLine(
        input.id().toString(),
        input.bucket().orElse(""),
        input.id().key(),
        input.id().version(),
        input.status(),
        reason(input),
        input.error(),
        found.map(Detection.Found::width),
        found.map(Detection.Found::height),
        input.regions().stream().map(Region::withoutDraw).toList());
  }

  static Optional<Detection.Found> found(AnnotatedInput input) {
    return input
        .detection()
        .filter(Detection.Found.class::isInstance)
        .map(Detection.Found.class::cast);
  }

  static Optional<RefusalReason> reason(AnnotatedInput input) {
    return input
        .detection()
        .filter(Detection.Refused.class::isInstance)
        .map(Detection.Refused.class::cast)
        .map(Detection.Refused::reason);
  }
}
