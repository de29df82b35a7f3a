package autoannotation.adapters.json;

import java.util.Optional;

/**
 * Estimated recall, and the numbers of objects behind it. {@code share} is empty if there are none.
 */
public record RecallJson(Optional<Double> share, double kept, double dropped, double missed) {}
