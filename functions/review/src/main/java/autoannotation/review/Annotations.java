package autoannotation.review;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import autoannotation.edge.AnnotationJson;
import autoannotation.table.InputTable;
import java.util.List;
import java.util.Optional;

/** {@code GET /annotations?key=inputs/dog.jpg[&version_id=…]}: what is said of an input now. */
record Annotations(CurrentVersion photos, InputTable inputs) {

  record Answer(Input input, List<AnnotationJson> annotations) {}

  /** PENDING until the machine is done with it; then ANNOTATED, REJECTED with a reason, FAILED. */
  record Input(
      String id, String key, String version, InputStatus status, Optional<RefusalReason> reason) {

    static Input of(AnnotatedInput input) {
      InputId id = input.id();
      return new Input(id.toString(), id.key(), id.version(), input.status(), reason(input));
    }

    private static Optional<RefusalReason> reason(AnnotatedInput input) {
      return input
          .detection()
          .filter(Detection.Refused.class::isInstance)
          .map(Detection.Refused.class::cast)
          .map(Detection.Refused::reason);
    }
  }

  Answer of(ApiRequest request) {
    String key =
        request
            .parameter("key")
            .filter(given -> given.startsWith("inputs/"))
            .orElseThrow(
                () -> new RefusedRequestException(400, "Say which: ?key=inputs/photo.jpg"));
    AnnotatedInput input = inputs.read(photos.of(key, request.parameter("version_id")));
    return new Answer(
        Input.of(input), input.annotations().stream().map(AnnotationJson::of).toList());
  }
}
