package autoannotation.detector;

import autoannotation.core.detection.ModelVersion;

/** A request for another model than the detector has loaded. The state machine knows its name. */
final class WrongModelException extends RuntimeException {

  WrongModelException(String requested, ModelVersion loaded) {
    super(
        "The request is for model %s, but this detector has loaded %s."
            .formatted(requested, loaded));
  }
}
