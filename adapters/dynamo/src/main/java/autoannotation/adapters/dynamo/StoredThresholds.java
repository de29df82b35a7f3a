package autoannotation.adapters.dynamo;

import autoannotation.core.workflow.Threshold;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** JSON format of the limits of an annotation in its item. */
record StoredThresholds(Optional<Threshold> accept, Optional<Threshold> review) {

  static StoredThresholds of(Map<String, Threshold> thresholds) {
    return new StoredThresholds(
        Optional.ofNullable(thresholds.get("accept")),
        Optional.ofNullable(thresholds.get("review")));
  }

  Map<String, Threshold> asMap() {
    Map<String, Threshold> map = new TreeMap<>();
    accept.ifPresent(limit -> map.put("accept", limit));
    review.ifPresent(limit -> map.put("review", limit));
    return map;
  }
}
