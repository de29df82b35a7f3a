package autoannotation.adapters.json;

import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * A detection in the shape that the detector answers, the machine records and the table keeps:
 * {@code {"input":{"status":
 * "PENDING","width":600,"height":400},"model":{"id","version"},"regions":[…]}}, or {@code
 * {"input":{"status":"REJECTED", "reason":"DAMAGED"},"model":{…},"regions":[]}}.
 */
public record DetectionJson(Input input, ModelVersion model, List<Region> regions) {

  /** What was found out of the photo itself. PENDING: its regions are not routed yet. */
  public record Input(
      Status status,
      Optional<RefusalReason> reason,
      Optional<Integer> width,
      Optional<Integer> height) {}

  /** The two ends of a detection. */
  public enum Status {
    PENDING,
    REJECTED
  }

  public static DetectionJson of(Detection detection) {
    return switch (detection) {
      case Detection.Found found ->
          new DetectionJson(
              new Input(
                  Status.PENDING,
                  Optional.empty(),
                  Optional.of(found.width()),
                  Optional.of(found.height())),
              found.model(),
              found.regions());
      case Detection.Refused refused ->
          new DetectionJson(
              new Input(
                  Status.REJECTED,
                  Optional.of(refused.reason()),
                  Optional.empty(),
                  Optional.empty()),
              refused.model(),
              List.of());
    };
  }

  public Detection toDetection() {
    return switch (input.status) {
      case PENDING ->
          new Detection.Found(
              model, input.width.orElseThrow(), input.height.orElseThrow(), regions);
      case REJECTED -> new Detection.Refused(model, input.reason.orElseThrow());
    };
  }
}
