package autoannotation.rehearsal.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an execution ended and what it did.
 *
 * @param result canonical JSON, or the error's name
 * @param cause empty unless it failed and said why
 * @param steps by lane: the states that were entered, and each call of a task with its arguments
 */
record Run(String status, String result, String cause, Map<String, List<String>> steps) {

  /** The outcome in a few words. */
  String outcome() {
    return status.equals("TIMED_OUT") ? status : status + " " + result;
  }

  /** The same with no more of a branch than the other run has of it. */
  Run upTo(Run other) {
    Map<String, List<String>> shorter = new LinkedHashMap<>();
    steps.forEach(
        (lane, those) -> {
          int most = other.steps.getOrDefault(lane, List.of()).size();
          boolean whole = lane.equals(Definition.MACHINE) || those.size() < most;
          if (whole || most > 0) {
            shorter.put(lane, whole ? those : those.subList(0, most));
          }
        });
    return new Run(status, result, cause, shorter);
  }

  /** The same without the cause if the other run has none. */
  Run saying(Run other) {
    return other.cause.isEmpty() ? new Run(status, result, "", steps) : this;
  }
}
