package autoannotation.adapters.json;

import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * JSON format of a detection, which the detector returns and the state machine stores: {@code
 * {"input":{"status": "PENDING","width":600,"height":400},"model":{"id","version"},"regions":[…]}},
 * or {@code {"input":{"status":"REJECTED", "reason":"DAMAGED"},"model":{…},"regions":[]}}.
 */
public record DetectionJson(Input input, ModelVersion model, List<Region> regions) {

  /** The state of the photo. PENDING means that its regions are not routed yet. */
  public record Input(
      Status status,
      Optional<RefusalReason> reason,
      Optional<Integer> width,
      Optional<Integer> height) {}

  /** Whether the photo could be read. */
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
