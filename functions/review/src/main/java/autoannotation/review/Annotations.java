package autoannotation.review;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.edge.AnnotationJson;
import autoannotation.table.InputTable;
import java.util.List;

/** {@code GET /annotations?key=inputs/dog.jpg[&version_id=…]}: what is said of an input now. */
record Annotations(CurrentVersion photos, InputTable inputs) {

  record Answer(InputJson input, List<AnnotationJson> annotations) {}

  Answer of(ApiRequest request) {
    String key =
        request
            .parameter("key")
            .filter(given -> given.startsWith("inputs/"))
            .orElseThrow(
                () -> new RefusedRequestException(400, "Say which: ?key=inputs/photo.jpg"));
    AnnotatedInput input = inputs.read(photos.of(key, request.parameter("version_id")));
    return new Answer(
        InputJson.of(input), input.annotations().stream().map(AnnotationJson::of).toList());
  }
}
