package autoannotation.adapters.lambda;

import autoannotation.adapters.json.Json;
import java.util.Map;

/**
 * The call that keeps a published version awake: Lambda drops the snapshot of one that isn't
 * invoked for 14 days. The template's schedules send it to each function with SnapStart once a day.
 */
final class KeepAwake {

  private static final Map<String, Boolean> CALL = Map.of("keep_awake", true);

  /** The size of its text, with room for white space; anything larger is a request. */
  private static final int MAXIMUM_BYTES = 64;

  private KeepAwake() {}

  static boolean isCalledBy(byte[] event) {
    return event.length <= MAXIMUM_BYTES && CALL.equals(Json.read(event, Object.class));
  }
}
